import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { policy, quarterHours, stated } from '../rule/judged.js'

const limit = (maximum: number, fields: object = {}) =>
  stated({
    codes: ['H2014', 'H2017'],
    window: { kind: 'day' },
    measure: 'units',
    maximum,
    beyond: 'deny',
    ...fields,
  })

const perDay = stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] })

/** What was read second hand is asked, and keeps nothing from being claimed. */
const heard = (value: unknown) => stated(value, 'hearsay')

const inGroup = { formats: ['group'] }
const adults = { ages: { from: 18 } }
const children = { ages: { through: 17 } }

const assessment = {
  requirements: [stated({ maxAgeDays: 90 }), stated({ when: children, maxAgeDays: 30 })],
  instruments: [stated({ when: adults, instruments: ['ANSA'] }), heard({ instruments: ['CANS'] })],
  elements: [stated('currentLevels'), stated('areasInNeed'), stated('recommendation')],
  signers: [
    stated({ roles: ['practitioner'], credentials: ['licensedPractitioner'], withinDays: 10 }),
    heard({ roles: ['member', 'guardian'] }),
  ],
}

const planTerms = {
  elements: ['skillAreas', 'service', 'format', 'amount', 'frequency', 'duration'].map((element) =>
    stated(element),
  ),
  longest: [
    stated({ count: 6, unit: 'months' }),
    heard({ when: children, count: 90, unit: 'days' }),
  ],
  reviewEvery: [stated({ count: 30, unit: 'days', isLastDayWithin: false })],
  signers: [
    stated({ roles: ['practitioner'], credentials: ['licensedPractitioner'], withinDays: 10 }),
    stated({ when: children, roles: ['guardian'] }),
  ],
  separateAuthorizer: stated(true),
  unitsWithinPlannedAmount: stated({ weekBegins: 'sunday' }),
}

const noteTerms = {
  signing: stated({ withinHours: 24 }),
  coSigning: [
    stated({ ofCredentials: ['intern', 'peerProvider'], roles: ['supervisor'], withinHours: 72 }),
    heard({ when: inGroup, credentials: ['licensedPractitioner'] }),
  ],
  byRenderingProvider: stated(true),
  memberPresence: [
    stated({ when: { formats: ['individual', 'group'] }, isMemberRequired: true }),
    stated({ when: { formats: ['family'] }, isMemberRequired: false }),
  ],
  activities: stated({ refused: ['recreation', 'transport', { other: 'errands' }] }),
  skillsServePlanAreas: stated(true),
  skillsMeetAssessedNeed: stated(true),
}

const delivery = {
  credentials: [
    stated({ credentials: ['licensedPractitioner', 'peerProvider', { other: 'coach' }] }),
    stated({ when: inGroup, credentials: ['licensedPractitioner'] }),
  ],
  supervision: [
    stated({
      ofCredentials: ['peerProvider', 'intern'],
      by: ['licensedPractitioner'],
      evidence: { kinds: ['individual', 'group'], everyDays: 30 },
    }),
  ],
  modalities: [
    stated({ allowed: ['inPerson', 'audioVideo'] }),
    heard({ when: inGroup, allowed: ['inPerson'] }),
  ],
  places: [stated({ allowed: ['02', '11', '12'] }), stated({ refused: ['21'] })],
  telehealthPlaces: stated({ places: ['02', '10'] }),
  formats: stated({ allowed: ['individual', 'group'] }),
  groups: [stated({ minimum: 2, maximum: 8, membersPerStaff: 4 })],
  closures: [stated({ name: 'A holiday', places: ['11', '12'], days: ['2026-03-04'] })],
}

const claimTerms = {
  modifiers: [
    stated({ modifier: 'HQ', when: inGroup }),
    stated({ modifier: 'HE', when: children, credentials: ['peerProvider', 'intern'] }),
    stated({ modifier: 'U1', when: { modalities: ['audioVideo'] } }),
  ],
  stays: [
    stated({
      kinds: ['inpatient', 'incarceration', { other: 'camp' }],
      isAdmissionDayExcluded: true,
      isDischargeDayExcluded: false,
    }),
  ],
  exclusions: [
    stated({ codes: ['H0038'], scope: 'sameTime', beyond: 'deny' }),
    stated({ codes: ['H2017'], scope: 'sameDay', beyond: 'warn' }),
  ],
  filing: stated({ days: 303 }),
  authorization: [stated({ from: '2026-03-03' }), heard({ modifiers: ['U1'] })],
}

/** A matter as somebody else tells it. */
const retold = (matter: object): object => {
  const told: unknown = JSON.parse(JSON.stringify(matter).replaceAll('"manual"', '"hearsay"'))
  return typeof told === 'object' && told !== null ? told : {}
}

/**
 * The policies that judge caseloads: payers unlike each other, an agency and a baseline, all of 2026. Together they ask
 * all that the language can ask, firmly and second hand; two payers firmly ask so little that sessions can be claimed.
 */
export const policies: ReadonlyArray<PolicyHistory> = [
  policy(
    {
      units: quarterHours,
      noteElements: [stated('skill'), stated('goal')],
      limits: [
        limit(4),
        limit(10, { window: { kind: 'week', firstDay: 'sunday' } }),
        limit(210, { measure: 'minutes', window: { kind: 'month' } }),
        limit(4, { measure: 'sessions', window: { kind: 'month' }, scope: 'memberAndProvider' }),
        limit(5, { window: { kind: 'rolling24Hours' } }),
        limit(3, { window: { kind: 'rolling24Hours' }, when: inGroup }),
        limit(7, { window: { kind: 'rollingDays', days: 2 } }),
        limit(2, { measure: 'days', window: { kind: 'rollingDays', days: 3 } }),
        limit(12, { window: { kind: 'planYear', firstMonth: 3, firstDay: 3 } }),
        limit(14, { window: { kind: 'calendarYear' } }),
        limit(16, { window: { kind: 'lifetime' } }),
        limit(9, { window: { kind: 'plan' } }),
        limit(2, { modifiers: ['U1'] }),
        limit(1, { measure: 'sessions', beyond: 'authorizationNeeded' }),
        limit(6, { window: { kind: 'lifetime' }, beyond: 'warn', when: children }),
      ],
      delivery: { places: delivery.places, groups: delivery.groups },
      assessment: retold(assessment),
      noteTerms: retold(noteTerms),
      claimTerms: { authorization: [stated({ when: inGroup })] },
      severities: [
        stated({ rule: 'assessmentIsSigned', moment: 'claim', severity: 'info' }),
        stated({ rule: 'noteIsSigned', moment: 'sign', severity: 'error' }),
        stated({ rule: 'authorizationIsSound', moment: 'audit', severity: 'error' }),
      ],
      overridable: [stated({ rule: 'sessionAddressesPlanGoal', roles: ['supervisor'] })],
    },
    { payer: 'by-session' },
  ),
  policy(
    {
      units: { ...quarterHours, aggregation: perDay, midnight: stated('splitByServiceDate') },
      limits: [limit(8, { beyond: 'review' })],
      plan: stated({ inEffectOnServiceDate: true }),
      planTerms: { unitsWithinPlannedAmount: planTerms.unitsWithinPlannedAmount },
      claimTerms,
    },
    { payer: 'by-day' },
  ),
  policy(
    {
      plan: stated({ inEffectOnServiceDate: true }),
      noteElements: [stated('startAndEnd'), stated('signature'), stated('credential')],
      assessment,
      planTerms,
      noteTerms,
      delivery,
      claimTerms,
    },
    { payer: 'silent' },
  ),
  policy(
    {
      limits: [limit(12)],
      delivery: {
        credentials: [
          stated({ credentials: ['licensedPractitioner', 'peerProvider', 'intern'] }),
          heard({ when: inGroup, credentials: ['licensedPractitioner'] }),
        ],
        formats: delivery.formats,
      },
      planTerms: retold(planTerms),
      overridable: [
        stated({ rule: 'providerIsCredentialed', roles: ['supervisor', 'biller'] }),
        stated({ rule: 'qualifyingDiagnosisIsInForce', roles: ['clinician', 'biller'] }),
        stated({ rule: 'unitsAreWithinDailyLimit', roles: ['supervisor'] }),
      ],
      severities: [stated({ rule: 'formatIsAllowed', moment: 'claim', severity: 'warning' })],
    },
    { payer: 'agency', kind: 'agency' },
  ),
  policy(
    {
      diagnosis: stated({
        qualifying: [{ from: 'F20', through: 'F39' }],
        barring: [{ from: 'F84', through: 'F84' }],
        primary: [{ from: 'F20', through: 'F29' }],
      }),
      noteElements: [
        'startAndEnd',
        'placeOfService',
        'goal',
        'domain',
        'skill',
        'method',
        'modality',
        'engagement',
        'response',
        'progress',
        'signature',
        'credential',
      ].map(heard),
      assessment: retold(assessment),
      planTerms: retold(planTerms),
      noteTerms: retold(noteTerms),
      delivery: retold(delivery),
      claimTerms: retold(claimTerms),
    },
    { payer: 'baseline', kind: 'baseline' },
  ),
]
