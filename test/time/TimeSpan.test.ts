import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import {
  intersectSpans,
  overlapOf,
  spansMilliseconds,
  subtractSpans,
  unionSpans,
  type TimeSpan,
} from '../../src/time/TimeSpan.js'
import { TimeSpan as arbitrary } from '../arbitrary/TimeSpan.js'

type Bounds = ReadonlyArray<readonly [number, number]>

const spans = (bounds: Bounds): ReadonlyArray<TimeSpan> =>
  bounds.map(([start, end]) => ({ start, end }))

const bounds = (of: ReadonlyArray<TimeSpan>): Bounds => of.map(({ start, end }) => [start, end])

// The oracle: a span is the set of the milliseconds in it.
const moments = (of: ReadonlyArray<TimeSpan>): ReadonlySet<number> =>
  new Set(
    of.flatMap(({ start, end }) =>
      Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i),
    ),
  )

const sorted = (set: Iterable<number>): ReadonlyArray<number> => [...set].sort((a, b) => a - b)

const isCanonical = (of: ReadonlyArray<TimeSpan>): boolean =>
  of.every(({ start, end }, index) => {
    const before = of[index - 1]
    return end > start && (before === undefined || before.end < start)
  })

const many = fc.array(arbitrary, { maxLength: 12 })

describe('unionSpans', () => {
  it.each<[string, Bounds, Bounds]>([
    ['none', [], []],
    ['one', [[1, 5]], [[1, 5]]],
    ['an empty span', [[5, 5]], []],
    ['a reversed span', [[9, 5]], []],
    [
      'apart',
      [
        [1, 3],
        [5, 8],
      ],
      [
        [1, 3],
        [5, 8],
      ],
    ],
    [
      'out of order',
      [
        [5, 8],
        [1, 3],
      ],
      [
        [1, 3],
        [5, 8],
      ],
    ],
    [
      'touching',
      [
        [1, 3],
        [3, 5],
      ],
      [[1, 5]],
    ],
    [
      'overlapping',
      [
        [1, 4],
        [3, 5],
      ],
      [[1, 5]],
    ],
    [
      'one inside another',
      [
        [1, 9],
        [3, 5],
      ],
      [[1, 9]],
    ],
    [
      'the same twice',
      [
        [1, 4],
        [1, 4],
      ],
      [[1, 4]],
    ],
    [
      'one that bridges two',
      [
        [1, 3],
        [5, 8],
        [2, 6],
      ],
      [[1, 8]],
    ],
    [
      'one inside, then one beyond',
      [
        [1, 9],
        [3, 5],
        [8, 12],
      ],
      [[1, 12]],
    ],
    [
      'a bound that is no number',
      [
        [Number.NaN, 5],
        [1, Number.NaN],
        [6, 7],
      ],
      [[6, 7]],
    ],
    [
      'without end',
      [
        [5, Number.POSITIVE_INFINITY],
        [1, 2],
      ],
      [
        [1, 2],
        [5, Number.POSITIVE_INFINITY],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(bounds(unionSpans(spans(given)))).toEqual(expected)
  })

  it('holds the moments of any of them, in order and apart', () => {
    fc.assert(
      fc.property(many, (given) => {
        const union = unionSpans(given)
        expect(sorted(moments(union))).toEqual(sorted(moments(given)))
        expect(isCanonical(union)).toBe(true)
        expect(unionSpans(union)).toEqual(union)
      }),
    )
  })

  it('is the same in any order, and leaves what it is given', () => {
    fc.assert(
      fc.property(many, fc.func(fc.integer()), (given, key) => {
        const input = Object.freeze(given.map((span) => Object.freeze(span)))
        const shuffled = [...input].sort((a, b) => key(a) - key(b))
        expect(unionSpans(shuffled)).toEqual(unionSpans(input))
      }),
    )
  })
})

describe('subtractSpans', () => {
  it.each<[string, Bounds, Bounds, Bounds]>([
    ['nothing', [[1, 9]], [], [[1, 9]]],
    ['from nothing', [], [[1, 9]], []],
    ['all', [[1, 9]], [[1, 9]], []],
    ['more than all', [[3, 5]], [[1, 9]], []],
    ['the start', [[1, 9]], [[0, 3]], [[3, 9]]],
    ['the end', [[1, 9]], [[7, 12]], [[1, 7]]],
    [
      'the middle',
      [[1, 9]],
      [[3, 5]],
      [
        [1, 3],
        [5, 9],
      ],
    ],
    [
      'the same break twice',
      [[1, 9]],
      [
        [3, 5],
        [3, 5],
      ],
      [
        [1, 3],
        [5, 9],
      ],
    ],
    [
      'breaks that overlap',
      [[1, 9]],
      [
        [3, 5],
        [4, 6],
      ],
      [
        [1, 3],
        [6, 9],
      ],
    ],
    ['what only touches the start', [[3, 9]], [[1, 3]], [[3, 9]]],
    ['what only touches the end', [[3, 9]], [[9, 12]], [[3, 9]]],
    [
      'one cut through two spans',
      [
        [1, 5],
        [7, 10],
      ],
      [[4, 8]],
      [
        [1, 4],
        [8, 10],
      ],
    ],
    [
      'one cut over three spans',
      [
        [1, 3],
        [5, 7],
        [9, 11],
      ],
      [[2, 10]],
      [
        [1, 2],
        [10, 11],
      ],
    ],
    ['a reversed cut', [[1, 9]], [[5, 3]], [[1, 9]]],
  ])('%s', (_, given, cuts, expected) => {
    expect(bounds(subtractSpans(spans(given), spans(cuts)))).toEqual(expected)
  })

  it('holds the moments of the spans that are in no cut, in order and apart', () => {
    fc.assert(
      fc.property(many, many, (given, cuts) => {
        const left = subtractSpans(given, cuts)
        const taken = moments(cuts)
        const expected = [...moments(given)].filter((moment) => !taken.has(moment))
        expect(sorted(moments(left))).toEqual(sorted(expected))
        expect(isCanonical(left)).toBe(true)
      }),
    )
  })
})

describe('intersectSpans', () => {
  it.each<[string, Bounds, Bounds, Bounds]>([
    ['with nothing', [[1, 9]], [], []],
    ['the same', [[1, 9]], [[1, 9]], [[1, 9]]],
    ['partly', [[1, 5]], [[3, 9]], [[3, 5]]],
    ['touching', [[1, 5]], [[5, 9]], []],
    [
      'one over two',
      [
        [1, 3],
        [5, 9],
      ],
      [[2, 6]],
      [
        [2, 3],
        [5, 6],
      ],
    ],
    ['a session and its note', [[0, 60]], [[5, 50]], [[5, 50]]],
  ])('%s', (_, a, b, expected) => {
    expect(bounds(intersectSpans(spans(a), spans(b)))).toEqual(expected)
    expect(bounds(intersectSpans(spans(b), spans(a)))).toEqual(expected)
  })

  it('holds the moments in both, in order and apart', () => {
    fc.assert(
      fc.property(many, many, (a, b) => {
        const common = intersectSpans(a, b)
        const other = moments(b)
        const expected = [...moments(a)].filter((moment) => other.has(moment))
        expect(sorted(moments(common))).toEqual(sorted(expected))
        expect(isCanonical(common)).toBe(true)
      }),
    )
  })

  it('what is common and what is left make the whole', () => {
    fc.assert(
      fc.property(many, many, (a, b) => {
        const whole = unionSpans([...subtractSpans(a, b), ...intersectSpans(a, b)])
        expect(whole).toEqual(unionSpans(a))
      }),
    )
  })
})

describe('overlapOf', () => {
  it.each<[string, readonly [number, number], readonly [number, number], Bounds]>([
    ['apart', [1, 3], [5, 9], []],
    ['10:00 to 11:00 and 11:00 to 12:00', [600, 660], [660, 720], []],
    ['by a millisecond', [600, 661], [660, 720], [[660, 661]]],
    ['one inside the other', [1, 9], [3, 5], [[3, 5]]],
    ['a reversed span', [9, 1], [1, 9], []],
    ['an empty span', [5, 5], [1, 9], []],
    ['a bound that is no number', [Number.NaN, 5], [1, 9], []],
  ])('%s', (_, a, b, expected) => {
    const [one, other] = [
      { start: a[0], end: a[1] },
      { start: b[0], end: b[1] },
    ]
    expect(
      bounds(
        O.match(
          () => [],
          (span: TimeSpan) => [span],
        )(overlapOf(one, other)),
      ),
    ).toEqual(expected)
  })

  it('is the intersection of the two', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        const overlap = overlapOf(a, b)
        expect(O.isSome(overlap) ? [overlap.value] : []).toEqual(intersectSpans([a], [b]))
        expect(overlapOf(b, a)).toEqual(overlap)
      }),
    )
  })
})

describe('spansMilliseconds', () => {
  it('counts each moment once', () => {
    fc.assert(
      fc.property(many, (given) => {
        expect(spansMilliseconds(given)).toBe(moments(given).size)
      }),
    )
  })

  it('stays exact and quick over many spans in any order', () => {
    const given = Array.from({ length: 100_000 }, (_, index) => {
      const start = ((index * 7_919) % 100_000) * 900_000
      return { start, end: start + 900_000 }
    })
    expect(unionSpans(given)).toEqual([{ start: 0, end: 90_000_000_000 }])
    expect(spansMilliseconds(given)).toBe(90_000_000_000)
    expect(subtractSpans(given, given)).toEqual([])
    expect(intersectSpans(given, given)).toEqual(unionSpans(given))
  })
})
