import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapsOf, type SpannedSession } from '../../src/subject/overlapsOf.js'
import { overlapOf, type TimeSpan } from '../../src/time/TimeSpan.js'
import * as O from 'fp-ts/Option'

const minute = 60_000

/** A session of these minutes, from and until. */
const spanned = (session: string, ...spans: ReadonlyArray<readonly [number, number]>) => ({
  session,
  spans: spans.map(([start, end]) => ({ start: start * minute, end: end * minute })),
})

/** A session of which only the start is known, in minutes. */
const begun = (session: string, start: number) => ({ session, spans: [], point: start * minute })

/** Stretches of time by their minutes, from and until. */
const inMinutes = (spans: ReadonlyArray<TimeSpan>): string =>
  spans.map(({ start, end }) => `${start / minute}-${end / minute}`).join(' ')

const found = (...sessions: ReadonlyArray<SpannedSession>) =>
  sessions.map((_, index) =>
    (overlapsOf(sessions).get(index) ?? []).map((one) => `${one.session} ${inMinutes(one.shared)}`),
  )

describe('overlapsOf', () => {
  it.each([
    ['apart', [spanned('a', [0, 10]), spanned('b', [20, 30])], [[], []]],
    ['touching', [spanned('a', [0, 10]), spanned('b', [10, 20])], [[], []]],
    ['by one', [spanned('a', [0, 11]), spanned('b', [10, 20])], [['b 10-11'], ['a 10-11']]],
    ['by less than a minute', [spanned('a', [0, 10.9]), spanned('b', [10, 20])], [[], []]],
    ['begun within', [spanned('a', [0, 30]), begun('b', 10)], [['b '], ['a ']]],
    ['begun as it begins', [spanned('a', [0, 30]), begun('b', 0)], [['b '], ['a ']]],
    ['begun a minute before its end', [spanned('a', [0, 30]), begun('b', 29)], [['b '], ['a ']]],
    ['begun in its last minute', [spanned('a', [0, 30]), begun('b', 29.5)], [[], []]],
    ['begun as it ends', [spanned('a', [0, 30]), begun('b', 30)], [[], []]],
    ['begun just before', [spanned('a', [10, 30]), begun('b', 9.5)], [[], []]],
    ['both begun at once', [begun('a', 0), begun('b', 0)], [['b '], ['a ']]],
    ['begun one after the other', [begun('a', 0), begun('b', 1)], [[], []]],
    ['within', [spanned('a', [0, 30]), spanned('b', [10, 20])], [['b 10-20'], ['a 10-20']]],
    ['the same', [spanned('a', [0, 10]), spanned('b', [0, 10])], [['b 0-10'], ['a 0-10']]],
    ['of one id', [spanned('a', [0, 10]), spanned('a', [0, 10])], [['a 0-10'], ['a 0-10']]],
    ['in a break', [spanned('a', [0, 10], [20, 30]), spanned('b', [10, 20])], [[], []]],
    [
      'on both sides of a break',
      [spanned('a', [0, 10], [20, 30]), spanned('b', [5, 25])],
      [['b 5-10 20-25'], ['a 5-10 20-25']],
    ],
    ['without time', [spanned('a'), spanned('b', [0, 10])], [[], []]],
    ['a break of its own', [spanned('a', [0, 10], [20, 30])], [[]]],
  ])('%s', (_, sessions, expected) => {
    expect(found(...sessions)).toEqual(expected)
  })

  it('finds every session that overlaps another, and as much as there is of a few', () => {
    const sessions = fc.array(
      fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) }),
      { maxLength: 7 },
    )
    fc.assert(
      fc.property(sessions, (list) => {
        const given = list.map(({ start, length }, index) =>
          spanned(`session-${index}`, [start, start + length]),
        )
        const expected = given.map(({ spans: [own] }, index) =>
          given.flatMap(({ session, spans: [other] }, otherIndex) => {
            if (own === undefined || other === undefined || index === otherIndex) return []
            const shared = overlapOf(own, other)
            return O.isNone(shared) ? [] : [`${session} ${inMinutes([shared.value])}`]
          }),
        )
        expect(found(...given).map((one) => [...one].sort())).toEqual(
          expected.map((one) => [...one].sort()),
        )
      }),
    )
  })

  it('holds those that one thing holds against others alone', () => {
    const [one, other] = [{}, {}]
    expect(
      found(
        { ...spanned('a', [0, 10]), within: one },
        { ...spanned('b', [0, 20]), within: one },
        { ...spanned('c', [15, 30]), within: other },
        spanned('d', [29, 30]),
      ),
    ).toEqual([[], ['c 15-20'], ['b 15-20', 'd 29-30'], ['c 29-30']])
  })

  it.each([7, 8, 9, 50])('finds one beside %d that another thing holds', (count) => {
    const [one, other] = [{}, {}]
    const many = Array.from({ length: count }, (_, index) => ({
      ...spanned(`session-${index}`, [0, 100 + index]),
      within: one,
    }))
    const apart = { ...spanned('apart', [0, 10]), within: other }
    const later = { ...spanned('later', [8, 200]), within: one }
    const overlaps = overlapsOf([...many, apart, later])
    expect(overlaps.get(count)?.length).toBe(Math.min(count + 1, 8))
    expect(overlaps.get(count + 1)?.map(({ session }) => session)).toEqual(['apart'])
  })

  it('of very many at once each is found, and some are named', () => {
    const sessions = Array.from({ length: 10_000 }, (_, index) =>
      spanned(`session-${index}`, [index % 100, 1_000 + (index % 7)]),
    )
    const overlaps = overlapsOf(sessions)
    expect(overlaps.size).toBe(sessions.length)
    for (const others of overlaps.values()) {
      expect(others.length).toBeGreaterThan(0)
      expect(others.length).toBeLessThanOrEqual(8)
    }
  })
})
