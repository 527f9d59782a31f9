import { describe, expect, it } from 'vitest'
import { stated } from '../rule/judged.js'
import { counting, held } from '../subject/chartOf.js'
import { aLine, anHour, auditOf, foundOf, unitsOfLine, type GivenAudit } from './audited.js'

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

const aBreak = { start: '2026-03-02T09:20:00-06:00', end: '2026-03-02T09:40:00-06:00' }

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

describe('several lines', () => {
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
