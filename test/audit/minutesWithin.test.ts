import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesWithin } from '../../src/audit/minutesWithin.js'
import { intersectSpans, unionSpans } from '../../src/time/TimeSpan.js'

const minute = 60_000
const spans = (...all: ReadonlyArray<readonly [number, number]>) =>
  all.map(([start, end]) => ({ start: start * minute, end: end * minute }))

const stretches = spans([0, 10], [10.5, 11], [20, 30], [40, 41])

describe('minutesWithin', () => {
  it.each([
    ['nothing', [], []],
    ['before all', spans([-5, 0]), []],
    ['after all', spans([41, 50]), []],
    ['between', spans([10, 20]), []],
    ['a minute of one', spans([9, 20]), spans([9, 10])],
    ['seconds of one', spans([9.5, 20]), []],
    ['a minute of the next', spans([10, 21]), spans([20, 21])],
    ['seconds of the next', spans([10, 20.9]), []],
    ['all', spans([-1, 50]), spans([0, 10], [20, 30], [40, 41])],
    ['within one', spans([22, 23]), spans([22, 23])],
    ['several', spans([5, 7], [8, 25]), spans([5, 7], [8, 10], [20, 25])],
  ])('%s', (_, asked, expected) => {
    expect(minutesWithin(stretches)(asked)).toEqual(expected)
  })

  it('is what both have in common, but for what is less than a minute', () => {
    const some = fc.array(
      fc.record({ start: fc.nat(600), length: fc.integer({ min: 1, max: 90 }) }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(some, some, (one, other) => {
        const [a, b] = [one, other].map((all) =>
          unionSpans(
            all.map(({ start, length }) => ({ start: 1000 * start, end: 1000 * (start + length) })),
          ),
        )
        expect(minutesWithin(a ?? [])(b ?? [])).toEqual(
          intersectSpans(a ?? [], b ?? []).filter(({ start, end }) => end - start >= minute),
        )
      }),
    )
  })
})
