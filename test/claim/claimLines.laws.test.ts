import * as T from 'fp-ts/These'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { counting, heldOn } from '../subject/chartOf.js'
import { yearly } from '../subject/usesIn.js'
import { dailyLimit, member, reviewOf } from './reviewed.js'

/** One session a day of March, so many quarters of an hour long, of which some are billed already. */
const sessions = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: 1, max: 31 }),
    units: fc.integer({ min: 1, max: 4 }),
    isBilled: fc.boolean(),
  }),
  { maxLength: 12, selector: ({ day }) => day },
)

type Sessions = typeof sessions extends fc.Arbitrary<infer A> ? A : never

const idOf = (day: number): string => `s${String(day).padStart(2, '0')}`

/** How many units of each session are claimed, where a month has a maximum. */
const claimedBy = (
  trimmed: string,
  maximum: number,
  all: Sessions,
): ReadonlyMap<string, number> => {
  const events = all
    .filter(({ isBilled }) => isBilled)
    .map(({ day, units }) => ({
      id: `e${day}`,
      kind: 'billed',
      happenedOn: '2026-04-01',
      session: idOf(day),
      line: `l${day}`,
      units,
    }))
  const limit = dailyLimit(maximum, { window: { kind: 'month' }, trimmed })
  const { charts } = reviewOf(
    [
      {
        member,
        authorizations: [yearly('a', 999, { events })],
        sessions: all.map(({ day, units }) =>
          heldOn(
            `2026-03-${String(day).padStart(2, '0')}`,
            idOf(day),
            '09:00',
            units === 4 ? '10:00' : `09:${String(units * 15)}`,
          ),
        ),
      },
    ],
    [counting({ limits: [limit] })],
  )
  const claimed = new Map<string, number>()
  for (const { outcome, sessions: ids } of charts[0]?.lines ?? []) {
    if (T.isLeft(outcome)) continue
    for (const id of ids) claimed.set(id, (claimed.get(id) ?? 0) + outcome.right.units)
  }
  return claimed
}

const sumOf = (counts: Iterable<number>): number => [...counts].reduce((sum, one) => sum + one, 0)

it('in either order as much is claimed as the limit has, what is billed first', () => {
  fc.assert(
    fc.property(sessions, fc.nat(30), (all, maximum) => {
      const billed = all.filter(({ isBilled }) => isBilled)
      const ids = new Set(billed.map(({ day }) => idOf(day)))
      const sizes = (some: Sessions): number => sumOf(some.map(({ units }) => units))
      for (const trimmed of ['lastRendered', 'firstRendered']) {
        const claimed = claimedBy(trimmed, maximum, all)
        expect(sumOf(claimed.values())).toBe(Math.min(maximum, sizes(all)))
        const ofBilled = [...claimed].flatMap(([id, units]) => (ids.has(id) ? [units] : []))
        expect(sumOf(ofBilled)).toBe(Math.min(maximum, sizes(billed)))
      }
    }),
    { numRuns: 60 },
  )
})

it.each([
  ['lastRendered', [4, 2, 0]],
  ['firstRendered', [0, 2, 4]],
])('%s is what goes over', (trimmed, expected) => {
  const all = [2, 3, 4].map((day) => ({ day, units: 4, isBilled: false }))
  const claimed = claimedBy(trimmed, 6, all)
  expect(all.map(({ day }) => claimed.get(idOf(day)) ?? 0)).toEqual(expected)
})
