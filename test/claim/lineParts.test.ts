import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counting, held, heldOn } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { quarterHours, stated } from '../rule/judged.js'
import { chartReviewOf, dailyLimit } from './reviewed.js'

const perDay = {
  ...quarterHours,
  aggregation: stated({ kind: 'sum', window: { kind: 'day' }, by: ['code'] }),
}

const asking = { claimTerms: { authorization: [stated({})] } }

const claimed = (chart: object, matters: object = {}) =>
  chartReviewOf(chart, [counting({ units: perDay, ...matters })]).lines.flatMap(({ outcome }) =>
    T.isLeft(outcome) ? [] : [outcome.right],
  )

/** Each line in a few words: its sessions, units of those documented, and what bears them. */
const partsOf = (chart: object, matters?: object): ReadonlyArray<string> =>
  claimed(chart, matters).map(
    ({ sessions, units, documentedUnits, authorization = 'none' }) =>
      `${sessions.join('+')}: ${units}/${documentedUnits} of ${authorization}`,
  )

// Four units and two.
const two = (first: object = {}, second: object = {}) => [
  held('a', '09:00', '10:00', first),
  held('b', '11:00', '11:30', second),
]

const named = { authorization: 'x' }

const over = (matters: object, maximum: number) => ({ ...matters, limits: [dailyLimit(maximum)] })

describe('lineParts', () => {
  it.each<readonly [string, object, object, ReadonlyArray<string>]>([
    ['none is known', { sessions: two() }, {}, ['a+b: 6/6 of none']],
    [
      'one bears all units',
      { sessions: two(), authorizations: [yearly('x', 9)] },
      {},
      ['a+b: 6/6 of x'],
    ],
    [
      'two bear one session each',
      { sessions: two(), authorizations: [yearly('x', 4), yearly('y', 9)] },
      {},
      ['a: 4/4 of x', 'b: 2/2 of y'],
    ],
    [
      'two bear one session together: one unit fewer',
      { sessions: two(), authorizations: [yearly('x', 3), yearly('y', 9)] },
      {},
      ['a: 3/3 of x', 'a+b: 3/3 of y'],
    ],
    [
      'and one more',
      { sessions: two(), authorizations: [yearly('x', 5), yearly('y', 9)] },
      {},
      ['a+b: 5/5 of x', 'b: 1/1 of y'],
    ],
    [
      'three bear it',
      {
        sessions: two(),
        authorizations: [yearly('x', 1), yearly('y', 2), yearly('z', 9)],
      },
      asking,
      ['a: 1/1 of x', 'a: 2/2 of y', 'a+b: 3/3 of z'],
    ],
    [
      'two bear less than all, and one is asked for',
      { sessions: two(), authorizations: [yearly('x', 3), yearly('y', 2)] },
      asking,
      ['a: 3/3 of x', 'a+b: 2/3 of y'],
    ],
    [
      'two bear less than all, and nobody asks',
      { sessions: two(), authorizations: [yearly('x', 3), yearly('y', 2)] },
      {},
      ['a: 3/3 of x', 'a+b: 3/3 of y'],
    ],
    [
      'the last units are beyond a limit',
      { sessions: two(), authorizations: [yearly('x', 3), yearly('y', 9)] },
      over(asking, 5),
      ['a: 3/3 of x', 'a+b: 2/3 of y'],
    ],
    [
      'beyond a limit there is nothing for the second',
      { sessions: two(), authorizations: [yearly('x', 3), yearly('y', 9)] },
      over(asking, 3),
      ['a: 3/6 of x'],
    ],
    [
      'sessions name their own',
      { sessions: two(named, { authorization: 'y' }) },
      {},
      ['a: 4/4 of x', 'b: 2/2 of y'],
    ],
    [
      'one names its own, and no other is known',
      { sessions: two(named) },
      {},
      ['a: 4/4 of x', 'b: 2/2 of none'],
    ],
    [
      'one names it, and it bears the other too',
      { sessions: two(named), authorizations: [yearly('x', 9)] },
      {},
      ['a+b: 6/6 of x'],
    ],
    [
      'all name one that has too little, where nobody asks',
      { sessions: two(named, named), authorizations: [yearly('w', 9), yearly('x', 3)] },
      {},
      ['a+b: 6/6 of x'],
    ],
    [
      'it is used up, where nobody asks',
      { sessions: two(), authorizations: [yearly('x', 0)] },
      {},
      ['a+b: 6/6 of x'],
    ],
    [
      'none covers them',
      { sessions: two(), authorizations: [yearly('x', 9, { codes: [] })] },
      {},
      ['a+b: 6/6 of none'],
    ],
    [
      'a session whose minutes are in a unit that began in another',
      {
        sessions: [held('a', '09:00', '09:10'), held('b', '11:00', '11:05', named)],
        authorizations: [yearly('w', 9), yearly('x', 9)],
      },
      {},
      ['a+b: 1/1 of w'],
    ],
  ])('%s', (_, chart, matters, expected) => {
    expect(partsOf(chart, matters)).toEqual(expected)
  })

  it('what comes before the first unit that is claimed goes with it', () => {
    const limits = [dailyLimit(2, { window: { kind: 'rolling24Hours' } })]
    const sessions = [
      heldOn('2026-03-01', 'z', '09:30', '10:00'),
      held('a', '09:00', '09:30'),
      held('b', '11:00', '11:30'),
    ]
    const authorizations = [yearly('x', 3), yearly('y', 9)]
    expect(partsOf({ sessions, authorizations }, { limits })).toEqual([
      'z: 2/2 of x',
      'b: 1/3 of x',
      'b: 1/1 of y',
    ])
  })

  it('a line of which nothing may be claimed stays one', () => {
    const { lines } = chartReviewOf({ sessions: two() }, [
      counting({ units: perDay, limits: [dailyLimit(0)] }),
    ])
    expect(lines.map(({ sessions, outcome }) => [sessions, T.isLeft(outcome)])).toEqual([
      [['a', 'b'], true],
    ])
  })

  it('numbers the units of each anew, and adds up their minutes', () => {
    const chart = { sessions: two(), authorizations: [yearly('x', 3), yearly('y', 9)] }
    expect(
      claimed(chart).map(({ minutes, slices }) => [
        minutes,
        slices.map(({ unit, pieces: [first] }) => `${unit} ${first?.start.slice(11, 16) ?? ''}`),
      ]),
    ).toEqual([
      [45, ['1 09:00', '2 09:15', '3 09:30']],
      [45, ['1 09:45', '2 11:00', '3 11:15']],
    ])
  })

  it('claims as many units as before they were parted, each under one authorization that has it', () => {
    const granted = fc.array(fc.nat(5), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(granted, fc.integer({ min: 1, max: 7 }), (units, maximum) => {
        const authorizations = units.map((count, index) => yearly(`x${index}`, count))
        const all = units.reduce((sum, count) => sum + count, 0)
        const lines = claimed({ sessions: two(), authorizations }, over(asking, maximum))
        const sum = (of: (line: (typeof lines)[number]) => number): number =>
          lines.reduce((before, line) => before + of(line), 0)
        const paid = Math.min(6, maximum, all)
        expect(sum((line) => line.units)).toBe(paid)
        expect(sum((line) => line.documentedUnits)).toBe(paid === 0 ? 0 : 6)
        expect(sum((line) => line.overLimitUnits)).toBe(paid === 0 ? 0 : 6 - paid)
        for (const { authorization, units: own } of lines) {
          const index = Number(authorization?.slice(1))
          expect(own).toBeLessThanOrEqual(units[index] ?? 0)
        }
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
      }),
    )
  })
})
