import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stated } from '../rule/judged.js'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { aLine, auditOf, foundIn, unitsOfLine, type GivenAudit } from './audited.js'

const known = { placeOfService: '12', format: { kind: 'individual' }, modifiers: [] }

const perDay = { kind: 'sum', window: { kind: 'day' }, by: ['code'] }

/** A payer who adds up minutes before it rounds: full quarter hours, unless it says otherwise. */
const summing = (aggregation: object = perDay, remainderMinutes = 15, matters: object = {}) => [
  counting({
    units: {
      rounding: stated({
        kind: 'remainder',
        unitMinutes: 15,
        remainderMinutes,
        minimumMinutes: remainderMinutes,
      }),
      aggregation: stated(aggregation),
    },
    ...matters,
  }),
]

const providers = ['ann', 'bob', 'cid']

/** Visits of so many minutes, one after the other, each by a provider of its own, with a line of so many units each. */
const visits = (minutes: ReadonlyArray<number>, units: ReadonlyArray<number>): GivenAudit => ({
  caseload: { staff: providers.map((id) => ({ id })) },
  sessions: minutes.map((count, place) => {
    const hour = String(9 + place * 2).padStart(2, '0')
    const renderingProvider = providers[place]
    const until = `${hour}:${String(count).padStart(2, '0')}`
    return held(`s${place + 1}`, `${hour}:00`, until, { ...known, renderingProvider })
  }),
  lines: units.map((count, place) => ({
    ...aLine,
    id: `l${place + 1}`,
    renderingProvider: providers[place],
    sessions: [`s${place + 1}`],
    units: count,
  })),
})

/** Of each line what is supported, overpaid and underpaid, and what is found. */
const told = (given: GivenAudit): string => {
  const made = auditOf({ policies: summing(), ...given })
  const lines = made.lines.map(({ line }) =>
    unitsOfLine(made, line)
      .split(' ')
      .filter((_, place) => place !== 0 && place !== 2)
      .join(' '),
  )
  return [...lines, ...foundIn(made)].join(', ')
}

describe('lines of two providers whose minutes the payer adds up', () => {
  it.each<readonly [string, ReadonlyArray<number>, ReadonlyArray<number>, string]>([
    [
      '22 + 23 are three: under',
      [22, 23],
      [1, 1],
      '2 0 1, 1 0 0, l1 billedUnitsAreDocumented: fewerThanDocumented',
    ],
    ['at, where they begin', [22, 23], [2, 1], '2 0 0, 1 0 0'],
    ['at, the other way round', [22, 23], [1, 2], '1 0 0, 2 0 0'],
    [
      'over: to the larger part of a unit',
      [22, 23],
      [2, 2],
      '1 1 0, 2 0 0, l1 billedUnitsAreDocumented: roundedUp',
    ],
    [
      'no more than its own time can add to a sum',
      [22, 23],
      [0, 3],
      '0 0 0, 2 1 0, l2 billedUnitsAreDocumented: moreThanDocumented',
    ],
    ['20 + 20 are two: at', [20, 20], [1, 1], '1 0 0, 1 0 0'],
    [
      'each has its own quarter hour first',
      [20, 20],
      [2, 2],
      '1 1 0, 1 1 0, l1 billedUnitsAreDocumented: roundedUp, l2 billedUnitsAreDocumented: roundedUp',
    ],
    [
      '44 + 1 are three: to whose minutes earned them',
      [1, 44],
      [1, 3],
      '0 1 0, 3 0 0, l1 billedUnitsAreDocumented: roundedUp',
    ],
    ['as many in sum', [1, 44], [1, 2], '1 0 0, 2 0 0'],
    ['three visits', [10, 10, 10], [1, 0, 1], '1 0 0, 0 0 0, 1 0 0'],
  ])('%s', (_, minutes, units, is) => {
    expect(
      told(visits(minutes, units)).replace(/, l\d billedUnitsAreWhole: unitsNotPositive/g, ''),
    ).toBe(is)
  })
})

describe('what is of one sum', () => {
  const days = (first: string, second: string, policies = summing()): GivenAudit => ({
    policies,
    sessions: [
      heldOn(first, 's1', '09:00', '09:22', known),
      heldOn(second, 's2', '11:00', '11:23', known),
    ],
    lines: [
      { ...aLine, units: 1, serviceDate: first },
      { ...aLine, id: 'l2', units: 2, serviceDate: second, sessions: ['s2'] },
    ],
  })
  const weekly = summing({ ...perDay, window: { kind: 'week', firstDay: 'sunday' } })
  const two = visits([22, 23], [1, 2])
  const [one = {}, other = {}] = two.lines ?? []
  const limited = {
    limits: [
      stated({
        codes: ['H2014'],
        window: { kind: 'day' },
        measure: 'units',
        maximum: 2,
        beyond: 'deny',
      }),
    ],
  }

  it.each<readonly [string, GivenAudit, string]>([
    ['of one code', two, '1 0 0, 2 0 0'],
    [
      'a total of several codes',
      { ...two, policies: summing({ kind: 'totalMinutes', codes: ['H2014', 'H2017'], by: [] }) },
      '1 0 0, 2 0 0',
    ],
    [
      'not of several providers, where each has one',
      { ...two, policies: summing({ ...perDay, by: ['renderingProvider'] }) },
      '1 0 0, 1 1 0',
    ],
    [
      'nothing, where each contact is rounded',
      { ...two, policies: summing({ kind: 'contact', continuous: false }) },
      '1 0 0, 1 1 0',
    ],
    ['not of several days', days('2026-03-02', '2026-03-03'), '1 0 0, 1 1 0'],
    ['of the days of its week', days('2026-03-02', '2026-03-03', weekly), '1 0 0, 2 0 0'],
    ['not of several weeks', days('2026-03-07', '2026-03-08', weekly), '1 0 0, 1 1 0'],
    [
      'not of what went to another payer',
      { ...two, lines: [one, { ...other, payer: 'another' }] },
      '2 0 1, 0 1 0',
    ],
    ['not of what no line was billed for', { ...two, lines: [other] }, '1 1 0, '],
    [
      'what a limit leaves of it',
      { ...two, policies: summing(perDay, 15, limited) },
      // Of the two each has its own quarter hour; the one that is too many stands on the second line.
      '1 0 0, 1 1 0',
    ],
    [
      'by two lines for one of its sessions',
      { ...two, lines: [one, { ...other, units: 1 }, { ...other, id: 'l3', units: 1 }] },
      '1 0 0, 1 0 0',
    ],
  ])('%s', (_, given, is) => {
    const [first = '', second = ''] = told(given).split(', ')
    expect(`${first}, ${second}`).toBe(is.endsWith(', ') ? `${is}${second}` : is)
  })

  it('two lines for one of its sessions bill no more than the sum leaves them', () => {
    const lines = [one, { ...other, units: 1 }, { ...other, id: 'l3', units: 1 }]
    const found = (given: GivenAudit) =>
      foundIn(auditOf({ policies: summing(), ...two, ...given })).filter(
        (what) => !what.includes('billedLinesAreDistinct'),
      )
    expect(found({ lines })).toEqual([])
    expect(found({ lines: [{ ...one, units: 2 }, ...lines.slice(1)] })).toEqual([
      'l1 billedUnitsAreDocumented: roundedUp',
    ])
    expect(found({ lines: [...lines, { ...other, id: 'l4', units: 1 }] })).toContain(
      'l4 sessionsAreBilledOnce: unitsBilledTwice',
    )
  })

  it('each session rounded by itself is still found, and only where the sum is less', () => {
    expect(told({ ...visits([8, 8], [1, 1]), policies: summing(perDay, 8) })).toBe(
      '1 0 0, 0 1 0, l2 billedUnitsAreDocumented: eachSessionRoundedUp',
    )
    expect(told({ ...visits([8, 15], [1, 1]), policies: summing(perDay, 8) })).toBe('1 0 0, 1 0 0')
  })
})

it('what all lines of a sum bill decides, whichever way and in whatever order', () => {
  const visit = fc.tuple(fc.integer({ min: 1, max: 59 }), fc.integer({ min: 1, max: 4 }))
  fc.assert(
    fc.property(fc.array(visit, { minLength: 1, maxLength: 3 }), (all) => {
      const minutes = all.map(([count]) => count)
      // No line bills more than each begun unit of its own time.
      const units = all.map(([count, most]) => Math.min(most, Math.ceil(count / 15)))
      const given = visits(minutes, units)
      const made = auditOf({ policies: summing(), ...given })
      const sum = (of: ReadonlyArray<number>) => of.reduce((so, one) => so + one, 0)
      const earned = Math.floor(sum(minutes) / 15)
      const overpaid = Math.max(0, sum(units) - earned)
      expect(made.totals.overall.overpaidUnits).toBe(overpaid)
      expect(made.totals.overall.supportedUnits).toBe(earned)
      const isOver = made.findings.some(
        ({ rule, severity }) => rule === 'billedUnitsAreDocumented' && severity === 'error',
      )
      expect(isOver).toBe(overpaid > 0)
      made.lines.forEach(({ supportedUnits = 0 }, place) => {
        const own = minutes[place] ?? 0
        expect(supportedUnits).toBeLessThanOrEqual(Math.ceil(own / 15))
      })
      const lines = [...(given.lines ?? [])].reverse()
      expect(auditOf({ policies: summing(), ...given, lines })).toEqual(made)
    }),
    { numRuns: 200 },
  )
})
