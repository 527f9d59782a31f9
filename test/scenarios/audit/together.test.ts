import { expect, it } from 'vitest'
import { stated } from '../../rule/judged.js'
import { expectedOf, findingIn, named } from './findingIn.js'
import { chartWith, lineOf, visit, visitOn, type Scenario } from './Golden.js'

/** Several faults of one line, one session, one member or one worker. None hides another. */
const ann = { id: 'ann', exclusions: [], absences: [] }
const staff = ['ann', 'bob'].map((id) => ({ ...ann, id }))
const byBob = { renderingProvider: 'bob' }
const inOffice = { modality: 'inPerson', placeOfService: '11' }
const atHome = { modality: 'inPerson', placeOfService: '12' }

/** Modifiers follow from the facts: HQ says that it was a group. */
const groupTold = {
  claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
}
const inGroup = {
  modifiers: undefined,
  format: { kind: 'group', group: 'group-1', size: 4, staffCount: 1 },
}

const eightUnitsADay = {
  limits: [
    stated({
      codes: ['H2014'],
      window: { kind: 'day' },
      measure: 'units',
      maximum: 8,
      beyond: 'deny',
    }),
  ],
}

const dates = ['2026-03-02', '2026-03-03', '2026-03-04']

it.each<readonly [string, Scenario, ReadonlyArray<string>]>([
  [
    // 50 minutes are 3 units, billed as 4, in an office that Ann leaves for a home without a minute between.
    'a line rounded up, of a session after which nobody could have travelled',
    {
      sessions: [visit('s1', '09:00', '09:50', inOffice)],
      line: { placeOfService: '11' },
      others: [chartWith('member-2', [visit('s2', '09:50', '10:30', atHome)])],
    },
    [
      'billedUnitsAreDocumented: roundedUp of l1',
      'providerHasTimeToTravel: noTimeBetweenPlaces of s2',
    ],
  ],
  [
    'a session billed twice, by a worker who was with another member as well',
    {
      lines: [lineOf('l1', 's1'), lineOf('l2', 's1', { units: 2 })],
      others: [chartWith('member-2', [visit('s2', '09:30', '10:30')])],
    },
    [
      'sessionsAreBilledOnce: unitsBilledTwice of l1',
      'sessionsAreBilledOnce: unitsBilledTwice of l2',
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s1',
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s2',
    ],
  ],
  [
    // 16 units are 8 more than the day allows; without the first session, which has lost its support, all fits.
    'a day beyond its limit, of which a session is lost as its worker was with another member',
    {
      policy: eightUnitsADay,
      sessions: [visit('s1', '08:00', '10:00'), visit('s2', '12:00', '14:00')],
      lines: [lineOf('l1', 's1', { units: 8 }), lineOf('l2', 's2', { units: 8 })],
      others: [chartWith('member-2', [visit('s3', '08:00', '08:30')])],
    },
    [
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s1',
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s3',
    ],
  ],
  [
    // 24 units: of the 16 that stand 8 are beyond.
    'the same where what stands is beyond the limit by itself',
    {
      policy: eightUnitsADay,
      sessions: ['10', '14', '18'].map((hour, place) =>
        visit(`s${place + 1}`, `${hour}:00`, `${Number(hour) + 2}:00`),
      ),
      lines: ['s1', 's2', 's3'].map((id) => lineOf(`l${id}`, id, { units: 8 })),
      others: [chartWith('member-2', [visit('s4', '10:00', '10:30')])],
    },
    [
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s1',
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s4',
      'unitsAreWithinDailyLimit: dayIsOverLimit of s3',
    ],
  ],
  [
    'a member with two workers, of whom one is with another member',
    {
      staff,
      lines: [],
      sessions: [visit('s1', '09:00', '10:00'), visit('s2', '09:30', '10:30', byBob)],
      others: [chartWith('member-2', [visit('s3', '09:45', '10:15')])],
    },
    [
      'sessionsDoNotOverlap: sessionsOverlap of s1',
      'sessionsDoNotOverlap: sessionsOverlap of s2',
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s1',
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s3',
    ],
  ],
  [
    'sessions that overlap within a chart and over two charts',
    {
      staff,
      lines: [],
      sessions: [visit('s1', '09:00', '10:00'), visit('s2', '09:30', '10:00')],
      others: [
        chartWith('member-1', [
          visit('s3', '09:30', '10:30', byBob),
          visit('s4', '10:15', '11:00', byBob),
        ]),
      ],
    },
    [
      'sessionsDoNotOverlap: sessionsOverlap of s1',
      'sessionsDoNotOverlap: sessionsOverlap of s2',
      'sessionsDoNotOverlap: sessionsOverlap of s3',
      'sessionsDoNotOverlap: sessionsOverlap of s4',
      'membersChartsDoNotOverlap: chartsOverlap of s1',
      'membersChartsDoNotOverlap: chartsOverlap of s2',
      'membersChartsDoNotOverlap: chartsOverlap of s3',
    ],
  ],
  [
    // 60 + 60 minutes, of which 15 are of both, are more than 90.
    'a worker beyond a limit, with two members at once',
    {
      policy: {
        limits: [
          stated({
            codes: ['H2014'],
            window: { kind: 'day' },
            measure: 'minutes',
            maximum: 90,
            beyond: 'deny',
            scope: 'staff',
          }),
        ],
      },
      lines: [],
      others: [chartWith('member-2', [visit('s2', '09:45', '10:45')])],
    },
    [
      'servicesAreWithinStaffLimit: staffIsOverLimit of s2',
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s1',
      'providerIsWithOneMemberAtATime: providerIsWithOthers of s2',
    ],
  ],
  [
    'a worker who is excluded, away and without a credential, on a day on which the place is closed',
    {
      policy: {
        delivery: {
          closures: [stated({ name: 'A holiday', places: ['11'], days: ['2026-03-02'] })],
          credentials: [stated({ credentials: ['licensedPractitioner'] })],
        },
      },
      staff: [
        {
          id: 'ann',
          credentials: [],
          exclusions: [{ from: '2026-01-01' }],
          absences: [{ from: '2026-03-02', through: '2026-03-02' }],
        },
      ],
      sessions: [visit('s1', '09:00', '10:00', inOffice)],
      line: { placeOfService: '11' },
    },
    [
      'providerIsNotExcluded: providerIsExcluded of ann',
      'providerIsNotAbsent: providerIsAbsent of ann',
      'providerIsCredentialed: noCredential of ann',
      'placeIsOpen: placeIsClosed of s1',
    ],
  ],
  [
    // A group of an hour, 4 units, at home.
    'a group billed as the member alone, with too many units, at another place',
    {
      policy: groupTold,
      sessions: [visit('s1', '09:00', '10:00', inGroup)],
      line: { units: 9, placeOfService: '11' },
    },
    [
      'billedUnitsAreDocumented: moreThanDocumented of l1',
      'billedLineAgreesWithSession: placeOfServiceDiffers of l1',
      'billedFormatIsDocumented: groupBilledAsIndividual of l1',
    ],
  ],
  [
    'a line that names who is excluded, and did not render, at another place',
    {
      staff: [ann, { ...ann, id: 'bob', exclusions: [{ from: '2026-03-02' }] }],
      line: { ...byBob, placeOfService: '11' },
    },
    [
      'billedLineAgreesWithSession: renderingProviderDiffers of l1',
      'billedLineAgreesWithSession: placeOfServiceDiffers of l1',
      'billedProviderIsNotExcluded: billedProviderIsExcluded of l1',
    ],
  ],
  [
    // Ann holds what the payer asks for, and rendered; Bob does not.
    'a line that names who is excluded and not credentialed, and bills too much',
    {
      policy: { delivery: { credentials: [stated({ credentials: ['licensedPractitioner'] })] } },
      staff: [
        { ...ann, credentials: [{ kind: 'licensedPractitioner', from: '2026-01-01' }] },
        { ...ann, id: 'bob', credentials: [], exclusions: [{ from: '2026-03-02' }] },
      ],
      line: { ...byBob, units: 6 },
    },
    [
      'billedUnitsAreDocumented: moreThanDocumented of l1',
      'billedLineAgreesWithSession: renderingProviderDiffers of l1',
      'billedProviderIsNotExcluded: billedProviderIsExcluded of l1',
      'billedProviderIsCredentialed: billedProviderIsNotCredentialed of l1',
    ],
  ],
  [
    // 50 minutes are 3 units, billed as 4.
    'a session billed under another code too, by one who is excluded, and rounded up',
    {
      staff: [ann, { ...ann, id: 'bob', exclusions: [{ from: '2026-03-02' }] }],
      sessions: [visit('s1', '09:00', '09:50')],
      lines: [lineOf('l1', 's1'), lineOf('l2', 's1', { ...byBob, code: 'H2017' })],
    },
    [
      'sessionsAreBilledOnce: billedUnderAnotherCode of l1',
      'billedUnitsAreDocumented: roundedUp of l1',
      'billedProviderIsNotExcluded: billedProviderIsExcluded of l2',
    ],
  ],
  [
    // The night makes 8 units, all of the first day or 4 of each.
    'a night billed on one day, in the place of a line of another day, under another modifier',
    {
      sessions: [
        visit('s1', '', '', {
          start: '2026-03-02T23:00:00-06:00',
          end: '2026-03-03T01:00:00-06:00',
        }),
      ],
      lines: [
        lineOf('l1', 's1', { serviceDate: '2026-03-03' }),
        lineOf('l2', 's1', { units: 8, modifiers: ['HN'], replaces: 'l1' }),
      ],
    },
    [
      'replacedLinesAreKnown: replacesAnother of l2',
      'billedUnitsAreDocumented: midnightNotStated of l2',
      'billedLineAgreesWithSession: modifierIsNotDocumented of l2',
    ],
  ],
  [
    'a line for no session, of who is excluded',
    {
      staff: [{ ...ann, exclusions: [{ from: '2026-03-02' }] }],
      line: { sessions: [] },
    },
    [
      'billedRecordsAreKnown: billedForNoSession of l1',
      'billedProviderIsNotExcluded: billedProviderIsExcluded of l1',
      // The session that was not billed is judged all the same.
      'providerIsNotExcluded: providerIsExcluded of ann',
    ],
  ],
  [
    'every pattern in the same three sessions, of which one line bills too much',
    {
      policy: {
        limits: [
          stated({
            codes: ['H2014'],
            window: { kind: 'day' },
            measure: 'units',
            maximum: 4,
            beyond: 'deny',
          }),
        ],
        patterns: {
          unitsAtLimit: stated({ serviceDates: 3 }),
          sameTimes: stated({ serviceDates: 3 }),
          signedOnOneDay: stated({ notes: 3 }),
          signedAtOneMoment: stated({ notes: 3 }),
        },
      },
      sessions: dates.map((date, place) => visitOn(date, `s${place}`, '09:00', '10:00')),
      chart: {
        notes: dates.map((_, place) => ({
          id: `n${place}`,
          session: `s${place}`,
          text: 'We planned the week.',
          signatures: [{ role: 'author', signedBy: 'ann', signedAt: '2026-03-06T20:00:00-06:00' }],
        })),
      },
      lines: [lineOf('l1', 's0', { units: 6 })],
    },
    [
      'billedUnitsAreDocumented: moreThanDocumented of l1',
      'notesDifferFromEachOther: repeatedForMember of n2',
      'notesAreNotSignedInBatches: signedOnOneDay of n2',
      'notesAreNotSignedInBatches: signedAtOneMoment of n2',
      'unitsAreNotAlwaysTheLimit: providerIsAlwaysAtLimit of s2',
      'unitsAreNotAlwaysTheLimit: memberIsAlwaysAtLimit of s2',
      'timesVaryFromDayToDay: providerHasSameTimes of s2',
      'timesVaryFromDayToDay: memberHasSameTimes of s2',
    ],
  ],
])('%s', (_, scenario, finds) => {
  const given = named('a', scenario)
  const found = findingIn([given])([given])
  expect(found.map(({ what }) => what)).toEqual(expectedOf('a', finds))
})
