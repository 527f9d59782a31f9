import { describe, expect, it } from 'vitest'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import {
  aLine,
  anHour,
  auditOf,
  foundOf,
  twoUnitsADay,
  unitsOfLine,
  type GivenAudit,
} from './audited.js'

const known = {
  renderingProvider: 'ann',
  placeOfService: '12',
  format: { kind: 'individual' },
  modifiers: [],
}

/** A session of which all is known that a line says. */
const visit = (id: string, from: string, until: string, fields: object = {}) =>
  held(id, from, until, { ...known, ...fields })

const units = (matters: object) => [
  counting({
    units: {
      rounding: stated({
        kind: 'remainder',
        unitMinutes: 15,
        remainderMinutes: 15,
        minimumMinutes: 15,
      }),
      aggregation: stated({ kind: 'contact', continuous: false }),
      ...matters,
    },
  }),
]

const filedWithin95Days = [counting({ claimTerms: { filing: stated({ days: 95 }) } })]

const midpoint = stated({
  kind: 'remainder',
  unitMinutes: 15,
  remainderMinutes: 8,
  minimumMinutes: 8,
})

const perDay = units({
  rounding: midpoint,
  aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
})

const uninterrupted = units({ aggregation: stated({ kind: 'contact', continuous: true }) })

const aBreak = { start: '2026-03-02T09:20:00-06:00', end: '2026-03-02T09:40:00-06:00' }

const bothSessions = ['s1', 's2']

/** The night of 1 November 2026: at two o'clock the clock goes back to one. */
const autumnNight = {
  ...known,
  id: 's1',
  code: 'H2014',
  status: 'finished',
  start: '2026-11-01T00:30:00-05:00',
  end: '2026-11-01T02:30:00-06:00',
}

/** The night of 8 March 2026: at two o'clock the clock goes on to three. */
const springNight = {
  ...autumnNight,
  start: '2026-03-08T01:30:00-06:00',
  end: '2026-03-08T03:30:00-05:00',
}

const groupTold = [
  counting({
    claimTerms: { modifiers: [stated({ modifier: 'HQ', when: { formats: ['group'] } })] },
  }),
]

/** Modifiers are left to what the facts ask for. */
const withoutModifiers = { ...known, modifiers: undefined }

const inGroup = held('s1', '09:00', '10:00', {
  ...withoutModifiers,
  format: { kind: 'group', group: 'g', size: 4, staffCount: 1 },
})

const alone = held('s1', '09:00', '10:00', withoutModifiers)

/** A caseload without sessions, whose only worker is excluded for some days. */
const excluding = (range: object) => ({ staff: [{ id: 'ann', exclusions: [range] }] })

type Row = readonly [kind: string, faulty: GivenAudit, found: string, twin: GivenAudit]

/** Each kind of finding: what shows it, and what is like that but for one thing and shows nothing. */
const kinds: ReadonlyArray<Row> = [
  [
    'one unit more than documented',
    { line: { units: 6 } },
    'billedUnitsAreDocumented: moreThanDocumented',
    { line: { units: 4 } },
  ],
  [
    'one unit fewer than documented',
    { line: { units: 3 } },
    'billedUnitsAreDocumented: fewerThanDocumented',
    { line: { units: 4 } },
  ],
  [
    'each session rounded by itself where the payer sums the day',
    {
      policies: perDay,
      sessions: [visit('s1', '09:00', '09:08'), visit('s2', '13:00', '13:08')],
      line: { units: 2, sessions: bothSessions },
    },
    'billedUnitsAreDocumented: eachSessionRoundedUp',
    {
      policies: units({ rounding: midpoint }),
      sessions: [visit('s1', '09:00', '09:08'), visit('s2', '13:00', '13:08')],
      line: { units: 2, sessions: bothSessions },
    },
  ],
  [
    'any part of a unit rounded up to a whole one',
    { sessions: [visit('s1', '09:00', '09:50')], line: { units: 4 } },
    'billedUnitsAreDocumented: roundedUp',
    { sessions: [visit('s1', '09:00', '09:50')], line: { units: 3 } },
  ],
  [
    'time below the minimum',
    { sessions: [visit('s1', '09:00', '09:14')], line: { units: 1 } },
    'billedUnitsAreDocumented: belowMinimum',
    { sessions: [visit('s1', '09:00', '09:15')], line: { units: 1 } },
  ],
  [
    'contact that was interrupted, added up',
    {
      policies: uninterrupted,
      sessions: [
        visit('s1', '09:00', '10:05', {
          nonBillable: [{ start: '2026-03-02T09:25:00-06:00', end: '2026-03-02T09:30:00-06:00' }],
        }),
      ],
      line: { units: 4 },
    },
    'billedUnitsAreDocumented: breaksAddedUp',
    {
      policies: units({}),
      sessions: [
        visit('s1', '09:00', '10:05', {
          nonBillable: [{ start: '2026-03-02T09:25:00-06:00', end: '2026-03-02T09:30:00-06:00' }],
        }),
      ],
      line: { units: 4 },
    },
  ],
  [
    'time that is not billable',
    { sessions: [visit('s1', '09:00', '10:00', { nonBillable: [aBreak] })], line: { units: 4 } },
    'billedUnitsAreDocumented: nonBillableTimeBilled',
    { sessions: [visit('s1', '09:00', '10:00', { nonBillable: [aBreak] })], line: { units: 2 } },
  ],
  [
    'a group in which the member came late',
    {
      sessions: [visit('s1', '09:00', '10:00', { arrivedAt: '2026-03-02T09:30:00-06:00' })],
      line: { units: 4 },
    },
    'billedUnitsAreDocumented: unattendedTimeBilled',
    {
      sessions: [visit('s1', '09:00', '10:00', { arrivedAt: '2026-03-02T09:30:00-06:00' })],
      line: { units: 2 },
    },
  ],
  [
    'time that the note does not hold',
    {
      chart: { notes: [{ id: 'n1', session: 's1', end: '2026-03-02T09:30:00-06:00' }] },
      line: { units: 4 },
    },
    'billedUnitsAreDocumented: timeOutsideNoteBilled',
    {
      chart: { notes: [{ id: 'n1', session: 's1', end: '2026-03-02T09:30:00-06:00' }] },
      line: { units: 2 },
    },
  ],
  [
    'the hour that the clock skips, billed',
    { sessions: [springNight], line: { serviceDate: '2026-03-08', units: 8 } },
    'billedUnitsAreDocumented: clockChange',
    { sessions: [springNight], line: { serviceDate: '2026-03-08', units: 4 } },
  ],
  [
    'the hour that the clock repeats, not billed',
    { sessions: [autumnNight], line: { serviceDate: '2026-11-01', units: 8 } },
    'billedUnitsAreDocumented: fewerByClockChange',
    { sessions: [autumnNight], line: { serviceDate: '2026-11-01', units: 12 } },
  ],
  [
    'no unit at all',
    { line: { units: 0 } },
    'billedUnitsAreWhole: unitsNotPositive',
    { line: { units: 4 } },
  ],
  [
    'a session that the member does not have',
    { line: { sessions: ['s9'] } },
    'billedRecordsAreKnown: sessionUnknown',
    { line: { sessions: ['s1'] } },
  ],
  [
    'a day without a session',
    { line: { sessions: undefined, serviceDate: '2026-03-03' } },
    'billedRecordsAreKnown: noSessionOnDay',
    { line: { sessions: undefined } },
  ],
  [
    'a line that says itself that it is for no session',
    { line: { sessions: [] } },
    'billedRecordsAreKnown: billedForNoSession',
    { line: { sessions: ['s1'] } },
  ],
  [
    'a line of another code for a session that the member does not have',
    { line: { code: 'H2017', sessions: ['s9'] } },
    'billedRecordsAreKnown: sessionUnknown',
    { line: { code: 'H2017', sessions: ['s1'] } },
  ],
  [
    'fewer than the limit leaves',
    { policies: twoUnitsADay, line: { units: 1 } },
    'billedUnitsAreDocumented: fewerThanDocumented',
    { policies: twoUnitsADay, line: { units: 2 } },
  ],
  [
    'a member without a chart',
    { line: { member: 'nobody' } },
    'billedRecordsAreKnown: memberUnknown',
    { line: { member: 'member' } },
  ],
  [
    'a session that the member missed',
    { sessions: [visit('s1', '09:00', '10:00', { status: 'noShow' })] },
    'billedRecordsAreKnown: sessionNotHeld',
    { sessions: [visit('s1', '09:00', '10:00', { status: 'finished' })] },
  ],
  [
    'staff that nobody knows',
    { sessions: [visit('s1', '09:00', '10:00')], caseload: { staff: [] } },
    'billedRecordsAreKnown: staffUnknown',
    { sessions: [visit('s1', '09:00', '10:00')], caseload: { staff: [{ id: 'ann' }] } },
  ],
  [
    'an excluded provider on a line of another code',
    { caseload: excluding({ from: '2026-03-02' }), line: { code: 'H2017', sessions: undefined } },
    'billedProviderIsNotExcluded: billedProviderIsExcluded',
    { caseload: excluding({ from: '2026-03-03' }), line: { code: 'H2017', sessions: undefined } },
  ],
  [
    'another rendering provider',
    { line: { renderingProvider: 'bob' }, caseload: { staff: [{ id: 'ann' }, { id: 'bob' }] } },
    'billedLineAgreesWithSession: renderingProviderDiffers',
    { line: {}, caseload: { staff: [{ id: 'ann' }, { id: 'bob' }] } },
  ],
  [
    'another place',
    { line: { placeOfService: '11' } },
    'billedLineAgreesWithSession: placeOfServiceDiffers',
    { line: { placeOfService: '12' } },
  ],
  [
    'another day',
    { line: { serviceDate: '2026-03-03' } },
    'billedLineAgreesWithSession: dateDiffers',
    { line: { serviceDate: '2026-03-02' } },
  ],
  [
    'a modifier that the session does not bear',
    { line: { modifiers: ['HN'] } },
    'billedLineAgreesWithSession: modifierIsNotDocumented',
    {
      sessions: [visit('s1', '09:00', '10:00', { modifiers: ['HN'] })],
      line: { modifiers: ['HN'] },
    },
  ],
  [
    'a modifier of the session that the line lacks',
    { sessions: [visit('s1', '09:00', '10:00', { modifiers: ['HN'] })] },
    'billedLineAgreesWithSession: modifierIsMissing',
    { sessions: [visit('s1', '09:00', '10:00', { modifiers: [] })] },
  ],
  [
    'another authorization',
    {
      sessions: [visit('s1', '09:00', '10:00', { authorization: 'a1' })],
      line: { authorization: 'a2' },
    },
    'billedLineAgreesWithSession: authorizationDiffers',
    {
      sessions: [visit('s1', '09:00', '10:00', { authorization: 'a1' })],
      line: { authorization: 'a1' },
    },
  ],
  [
    'a session of another code',
    { sessions: [visit('s1', '09:00', '10:00', { code: 'H2017' })] },
    'billedLineAgreesWithSession: codeDiffers',
    { sessions: [visit('s1', '09:00', '10:00')] },
  ],
  [
    'a group as if the member had been alone',
    { policies: groupTold, sessions: [inGroup] },
    'billedFormatIsDocumented: groupBilledAsIndividual',
    { policies: groupTold, sessions: [inGroup], line: { modifiers: ['HQ'] } },
  ],
  [
    'the member alone as a group',
    { policies: groupTold, sessions: [alone], line: { modifiers: ['HQ'] } },
    'billedFormatIsDocumented: individualBilledAsGroup',
    { policies: groupTold, sessions: [alone] },
  ],
  [
    'one line for several days',
    {
      sessions: [anHour, heldOn('2026-03-03', 's2', '09:00', '10:00', known)],
      line: { throughDate: '2026-03-03', units: 8, sessions: bothSessions },
    },
    'billedLineIsOfOneDay: severalDays',
    { line: { throughDate: '2026-03-02' } },
  ],
  [
    'a last day before the first',
    { line: { throughDate: '2026-03-01' } },
    'billedLineIsOfOneDay: throughDateIsBeforeServiceDate',
    { line: {} },
  ],
  [
    'a line that was sent a day too late',
    { policies: filedWithin95Days, line: { submittedOn: '2026-06-06' } },
    'billedLineIsFiledOnTime: filingLimitExpired',
    { policies: filedWithin95Days, line: { submittedOn: '2026-06-05' } },
  ],
]

describe('each kind of finding, and its near miss', () => {
  it.each(kinds)('%s', (_kind, faulty, found, twin) => {
    expect(foundOf(faulty)).toEqual([`l1 ${found}`])
    expect(foundOf(twin)).toEqual([])
  })
})

describe('kinds that take two lines', () => {
  const another = { ...aLine, id: 'l2' }

  it('the same line twice, each about the same session', () => {
    expect(foundOf({ lines: [aLine, another] })).toEqual([
      'l2 billedLinesAreDistinct: sameLineTwice',
      'l1 sessionsAreBilledOnce: unitsBilledTwice',
      'l2 sessionsAreBilledOnce: unitsBilledTwice',
    ])
    const apart = { ...another, sessions: ['s2'] }
    const sessions = [anHour, visit('s2', '13:00', '14:00')]
    expect(foundOf({ sessions, lines: [aLine, apart] })).toEqual([])
  })

  it('one session twice, with other units', () => {
    expect(foundOf({ lines: [aLine, { ...another, units: 2 }] })).toEqual([
      'l1 sessionsAreBilledOnce: unitsBilledTwice',
      'l2 sessionsAreBilledOnce: unitsBilledTwice',
    ])
    const divided = [
      { ...aLine, units: 1 },
      { ...another, units: 3 },
    ]
    expect(foundOf({ lines: divided })).toEqual([])
  })

  it('a session divided over lines that together have too few', () => {
    const divided = [
      { ...aLine, units: 1 },
      { ...another, units: 2 },
    ]
    expect(foundOf({ lines: divided })).toEqual([
      'l1 sessionsAreBilledOnce: sharedUnitsNotBilled',
      'l2 sessionsAreBilledOnce: sharedUnitsNotBilled',
    ])
  })

  it.each([
    ['voided', { status: 'voided' }],
    ['denied', { status: 'denied' }],
    ['not sent', { status: 'draft' }],
    ['replaced by the other', { status: 'paid', id: 'l0' }],
  ])('a line that is %s counts no more', (_why, fields) => {
    const lines = [
      { ...aLine, ...fields },
      { ...another, ...('id' in fields ? { replaces: 'l0' } : {}) },
    ]
    const made = auditOf({ lines })
    expect(foundOf({ lines })).toEqual([])
    expect(unitsOfLine(made, 'l2')).toBe('4 4 0 0 0')
    expect(made.totals.overall).toMatchObject({ lines: 1, billedUnits: 4, overpaidUnits: 0 })
  })

  it('a session billed under another code as well', () => {
    const other = { ...another, code: 'H2017' }
    expect(foundOf({ lines: [aLine, other] })).toEqual([
      'l1 sessionsAreBilledOnce: billedUnderAnotherCode',
    ])
    const sessions = [anHour, visit('s2', '13:00', '14:00', { code: 'H2017' })]
    expect(foundOf({ sessions, lines: [aLine, { ...other, sessions: ['s2'] }] })).toEqual([])
  })

  it('a line that replaces that of another member', () => {
    const chart = (id: string, session: object) => ({
      member: { id, coverages: [{ payer: 'payer' }] },
      sessions: [session],
    })
    const caseload = {
      charts: [
        chart('member', anHour),
        chart('other', visit('s2', '13:00', '14:00', { renderingProvider: 'bob' })),
      ],
      staff: [{ id: 'ann' }, { id: 'bob' }],
    }
    const other = {
      ...another,
      member: 'other',
      sessions: ['s2'],
      renderingProvider: 'bob',
      replaces: 'l1',
    }
    expect(foundOf({ caseload, lines: [aLine, other] })).toEqual([
      'l2 replacedLinesAreKnown: replacesAnother',
    ])
    expect(foundOf({ caseload, lines: [aLine, { ...other, replaces: undefined }] })).toEqual([])
  })

  it('sessions of a day on lines of their own, each rounded by itself', () => {
    const given = {
      sessions: [visit('s1', '09:00', '09:08'), visit('s2', '13:00', '13:08')],
      lines: [
        { ...aLine, units: 1 },
        { ...another, units: 1, sessions: ['s2'] },
      ],
    }
    expect(foundOf({ ...given, policies: perDay })).toEqual([
      'l2 billedUnitsAreDocumented: eachSessionRoundedUp',
    ])
    expect(foundOf({ ...given, policies: units({ rounding: midpoint }) })).toEqual([])
  })

  it('a night on one day, where no policy says to which day time after midnight belongs', () => {
    const night = visit('s1', '23:00', '23:30', { end: '2026-03-03T01:00:00-06:00' })
    const of = (first: number, second: number) => ({
      sessions: [night],
      lines: [
        { ...aLine, units: first },
        { ...another, units: second, serviceDate: '2026-03-03' },
      ].filter((line) => line.units > 0),
    })
    const unitsOf = (given: GivenAudit) =>
      auditOf(given).lines.map(({ line }) => unitsOfLine(auditOf(given), line))
    expect(foundOf(of(4, 4))).toEqual([])
    expect(unitsOf(of(4, 4))).toEqual(['4 4 0 0 0', '4 4 0 0 0'])
    expect(foundOf(of(8, 0))).toEqual(['l1 billedUnitsAreDocumented: midnightNotStated'])
    expect(unitsOf(of(8, 0))).toEqual(['8 8 0 0 0'])
    // Neither reading gives more than eight of both days.
    expect(foundOf(of(8, 4))).toContain('l1 sessionsAreBilledOnce: unitsBilledTwice')
    expect(unitsOf(of(8, 4))).toEqual(['8 8 0 0 0', '4 0 0 4 0'])
    expect(foundOf(of(9, 0))).toEqual(['l1 billedUnitsAreDocumented: moreThanDocumented'])
    expect(unitsOf(of(9, 0))).toEqual(['9 8 0 1 0'])
    // Where the payer divides the night, eight on the first day are four too many.
    const policies = units({ midnight: stated('splitByServiceDate') })
    expect(foundOf({ ...of(8, 0), policies })).toEqual([
      'l1 billedUnitsAreDocumented: moreThanDocumented',
    ])
    expect(unitsOf({ ...of(8, 0), policies })).toEqual(['8 4 0 4 0'])
  })

  it('a chain of replacements counts once', () => {
    const lines = [aLine, { ...another, replaces: 'l1' }, { ...aLine, id: 'l3', replaces: 'l2' }]
    const made = auditOf({ lines })
    expect(made.lines.map(({ standing }) => standing)).toEqual(['replaced', 'replaced', 'counted'])
    expect(foundOf({ lines })).toEqual([])
  })
})

describe('two faults at once are both found', () => {
  const pairs: ReadonlyArray<readonly [string, GivenAudit, ReadonlyArray<string>]> = [
    [
      'rounded up, at another place',
      {
        sessions: [visit('s1', '09:00', '09:50')],
        line: { units: 4, placeOfService: '11' },
      },
      ['billedUnitsAreDocumented: roundedUp', 'billedLineAgreesWithSession: placeOfServiceDiffers'],
    ],
    [
      'not whole, for several days',
      { line: { units: 4.5, throughDate: '2026-03-03' } },
      [
        'billedUnitsAreWhole: unitsNotWhole',
        'billedUnitsAreDocumented: moreThanDocumented',
        'billedLineIsOfOneDay: severalDays',
      ],
    ],
    [
      'a break billed, by another provider',
      {
        sessions: [visit('s1', '09:00', '10:00', { nonBillable: [aBreak] })],
        caseload: { staff: [{ id: 'ann' }, { id: 'bob' }] },
        line: { renderingProvider: 'bob' },
      },
      [
        'billedUnitsAreDocumented: nonBillableTimeBilled',
        'billedLineAgreesWithSession: renderingProviderDiffers',
      ],
    ],
    [
      'a group as an individual, with too many units',
      { policies: groupTold, sessions: [inGroup], line: { units: 9 } },
      [
        'billedUnitsAreDocumented: moreThanDocumented',
        'billedFormatIsDocumented: groupBilledAsIndividual',
      ],
    ],
    [
      'below the minimum, beside a session that is not known',
      {
        sessions: [visit('s1', '09:00', '09:14')],
        line: { units: 1, sessions: ['s1', 's9'] },
      },
      ['billedRecordsAreKnown: sessionUnknown', 'billedUnitsAreDocumented: belowMinimum'],
    ],
    [
      'another modifier, under another authorization',
      {
        sessions: [visit('s1', '09:00', '10:00', { authorization: 'a1' })],
        line: { modifiers: ['HN'], authorization: 'a2' },
      },
      [
        'billedLineAgreesWithSession: authorizationDiffers',
        'billedLineAgreesWithSession: modifierIsNotDocumented',
      ],
    ],
  ]

  it.each(pairs)('%s', (_what, given, found) => {
    expect(foundOf(given)).toEqual(found.map((one) => `l1 ${one}`))
  })

  it('rounded up, and billed twice', () => {
    const sessions = [visit('s1', '09:00', '09:50')]
    const lines = [aLine, { ...aLine, id: 'l2' }]
    expect(foundOf({ sessions, lines })).toEqual([
      'l2 billedLinesAreDistinct: sameLineTwice',
      'l1 sessionsAreBilledOnce: unitsBilledTwice',
      'l2 sessionsAreBilledOnce: unitsBilledTwice',
      'l1 billedUnitsAreDocumented: roundedUp',
      'l2 billedUnitsAreDocumented: roundedUp',
    ])
  })
})
