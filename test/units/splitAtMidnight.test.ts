import { describe, expect, it } from 'vitest'
import { splitAtMidnight } from '../../src/units/splitAtMidnight.js'
import { dated } from './dated.js'
import { lasting } from './given.js'

const minute = 60_000
const [evening] = dated(lasting('2026-03-04T23:00:00-06:00', 10))
const [last] = dated(lasting('2099-12-31T23:00:00-06:00', 10))

/** Time by minutes before or after midnight, split there, as the minutes of each span. */
const split = (
  on: typeof evening,
  ...spans: ReadonlyArray<readonly [number, number]>
): ReadonlyArray<string> => {
  if (on === undefined) return []
  const { midnight } = on
  const at = (after: number): number => midnight + after * minute
  return splitAtMidnight(
    on,
    spans.map(([start, end]) => ({ start: at(start), end: at(end) })),
  ).map(
    (part) =>
      `${part.serviceDate}: ${part.spans
        .map(({ start, end }) => `${(start - midnight) / minute} to ${(end - midnight) / minute}`)
        .join(', ')}`,
  )
}

describe('splitAtMidnight', () => {
  it.each<[string, ReadonlyArray<readonly [number, number]>, ReadonlyArray<string>]>([
    ['no time', [], []],
    ['before it', [[-60, -30]], ['2026-03-04: -60 to -30']],
    ['up to it', [[-60, 0]], ['2026-03-04: -60 to 0']],
    ['a minute past it', [[-60, 1]], ['2026-03-04: -60 to 0', '2026-03-05: 0 to 1']],
    ['from it', [[0, 30]], ['2026-03-05: 0 to 30']],
    [
      'a stretch on each side',
      [
        [-60, -30],
        [10, 30],
      ],
      ['2026-03-04: -60 to -30', '2026-03-05: 10 to 30'],
    ],
  ])('%s', (_, spans, expected) => {
    expect(split(evening, ...spans)).toEqual(expected)
  })

  it('keeps time after the last day that can be written on that day', () => {
    expect(split(last, [-1, 1])).toEqual(['2099-12-31: -1 to 0', '2099-12-31: 0 to 1'])
  })
})
