/** An edition that contradicts itself nowhere, and speaks on every matter. */
export const soundEdition = {
  edition: '2026',
  effective: { from: '2026-01-01', through: '2026-12-31' },
  verifiedOn: '2026-11-24',
  service: { value: 'Skills Training', source: 'manual' },
  serviceCode: { value: 'H2014', source: 'manual' },
  units: {
    rounding: {
      value: { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 8 },
      source: 'manual',
    },
    aggregation: {
      value: { kind: 'sum', window: { kind: 'day' }, by: ['code'] },
      source: 'manual',
    },
    seconds: { value: 'cutAfterSum', source: 'manual' },
    midnight: { value: 'startDate', source: 'manual' },
    minimumContactMinutes: { value: 8, source: 'manual' },
  },
  plan: { value: { inEffectOnServiceDate: true }, source: 'manual' },
  diagnosis: { value: { qualifying: [{ from: 'F20', through: 'F48' }] }, source: 'manual' },
  noteElements: [
    { value: 'skill', source: 'manual', section: '4' },
    { value: 'progress', source: 'manual', page: '12' },
  ],
  limits: [
    {
      value: {
        codes: ['H2014', 'H2017'],
        window: { kind: 'week', firstDay: 'sunday' },
        measure: 'units',
        maximum: 40,
        beyond: 'authorizationNeeded',
      },
      source: 'manual',
    },
  ],
  assessment: {
    requirements: [
      { value: { when: { ages: { through: 20 } }, maxAgeDays: 90 }, source: 'manual' },
      { value: { when: { ages: { from: 21 } }, maxAgeDays: 180 }, source: 'manual' },
    ],
    instruments: [{ value: { instruments: ['An instrument'] }, source: 'manual' }],
    elements: [{ value: 'areasInNeed', source: 'manual' }],
    signers: [{ value: { roles: ['practitioner'] }, source: 'manual' }],
  },
  planTerms: {
    elements: [{ value: 'amount', source: 'manual' }],
    longest: [{ value: { count: 12, unit: 'months' }, source: 'manual' }],
    reviewEvery: [{ value: { count: 90, unit: 'days', isLastDayWithin: true }, source: 'manual' }],
    signers: [
      { value: { roles: ['practitioner'], withinDays: 14 }, source: 'manual' },
      { value: { roles: ['member', 'guardian'] }, source: 'manual' },
    ],
    separateAuthorizer: { value: true, source: 'manual' },
    unitsWithinPlannedAmount: { value: { weekBegins: 'sunday' }, source: 'manual' },
  },
  noteTerms: {
    signing: { value: { withinHours: 72 }, source: 'manual' },
    coSigning: [
      { value: { ofCredentials: ['paraprofessional'], roles: ['supervisor'] }, source: 'manual' },
    ],
    byRenderingProvider: { value: true, source: 'manual' },
    memberPresence: [{ value: { isMemberRequired: true }, source: 'manual' }],
    activities: { value: { refused: ['transport'] }, source: 'manual' },
    skillsServePlanAreas: { value: true, source: 'manual' },
    skillsMeetAssessedNeed: { value: true, source: 'manual' },
  },
  delivery: {
    credentials: [{ value: { credentials: ['paraprofessional'] }, source: 'manual' }],
    supervision: [
      {
        value: {
          ofCredentials: ['paraprofessional'],
          by: ['licensedPractitioner'],
          evidence: { everyDays: 30 },
        },
        source: 'manual',
      },
    ],
    modalities: [{ value: { allowed: ['inPerson', 'audioVideo'] }, source: 'manual' }],
    places: [{ value: { refused: ['21'] }, source: 'manual' }],
    telehealthPlaces: { value: { places: ['02', '10'] }, source: 'manual' },
    formats: { value: { allowed: ['individual', 'group'] }, source: 'manual' },
    groups: [{ value: { minimum: 2, maximum: 8, membersPerStaff: 8 }, source: 'manual' }],
    closures: [
      { value: { name: 'Thanksgiving', places: ['11'], days: ['2026-11-26'] }, source: 'manual' },
    ],
    travel: [{ value: { minutesBetweenPlaces: 15 }, source: 'manual' }],
  },
  claimTerms: {
    modifiers: [{ value: { modifier: 'HQ', when: { formats: ['group'] } }, source: 'manual' }],
    stays: [
      {
        value: {
          kinds: ['inpatient'],
          isAdmissionDayExcluded: false,
          isDischargeDayExcluded: false,
        },
        source: 'manual',
      },
    ],
    exclusions: [
      { value: { codes: ['H2017'], scope: 'sameTime', beyond: 'deny' }, source: 'manual' },
    ],
    filing: { value: { days: 365 }, source: 'manual' },
    authorization: [{ value: { from: '2026-03-01' }, source: 'manual' }],
  },
  patterns: {
    signedOnOneDay: { value: { notes: 20, serviceDates: 5 }, source: 'manual' },
    signedAtOneMoment: { value: { notes: 5 }, source: 'manual' },
    sameTimes: {
      value: { serviceDates: 10, when: { formats: ['individual'] } },
      source: 'manual',
    },
    unitsAtLimit: { value: { serviceDates: 10 }, source: 'manual' },
  },
  severities: [
    {
      value: { rule: 'placeIsDocumented', moment: 'claim', severity: 'warning' },
      source: 'manual',
    },
  ],
  overridable: [{ value: { rule: 'placeIsDocumented', roles: ['supervisor'] }, source: 'manual' }],
}

/** An edition that was read and says nothing. */
export const silentEdition = {
  edition: 'silent',
  effective: { from: '2027-01-01' },
  verifiedOn: '2027-01-01',
  service: 'notStated',
  serviceCode: 'notStated',
  units: {
    rounding: 'notStated',
    aggregation: 'notStated',
    seconds: 'notStated',
    midnight: 'notStated',
    minimumContactMinutes: 'notStated',
  },
  plan: 'notStated',
  diagnosis: 'notStated',
  noteElements: 'notStated',
  limits: 'notStated',
}

/** An edition that takes nothing up but what every edition has to say. */
export const bareEdition = {
  edition: 'bare',
  effective: { from: '2027-01-01' },
  verifiedOn: '2027-01-01',
  serviceCode: 'notStated',
}

export const manual = {
  key: 'manual',
  document: 'A payer’s manual',
  edition: '2026',
  address: 'https://example.org/manual',
  readOn: '2026-11-24',
  reading: 'firstHand',
}

/** A history of one edition that contradicts itself nowhere. */
export const soundHistory = {
  payer: 'payer-1',
  name: 'A payer',
  kind: 'payer',
  sources: [manual],
  editions: [soundEdition],
}

/** The same edition under another name and other dates. */
export const editionOf = (
  edition: string,
  from: string,
  through?: string,
): Omit<typeof soundEdition, 'effective'> & {
  readonly effective: { readonly from: string; readonly through?: string }
} => ({
  ...soundEdition,
  edition,
  effective: through === undefined ? { from } : { from, through },
  verifiedOn: from,
})
