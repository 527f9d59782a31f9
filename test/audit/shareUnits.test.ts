import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareUnits } from '../../src/audit/shareUnits.js'

/** What demands get: each asks for so many of the pools of these names. */
const shared = (
  pools: Readonly<Record<string, number>>,
  demands: ReadonlyArray<readonly [number, string]>,
  isAllGiven = false,
) => {
  const made = new Map(Object.entries(pools).map(([name, left]) => [name, { left }]))
  return shareUnits(
    demands.map(([asked, names]) => ({
      asked,
      pools: names.split('').flatMap((name) => made.get(name) ?? []),
    })),
    isAllGiven,
  )
}

describe('shareUnits', () => {
  it.each<
    readonly [
      string,
      Record<string, number>,
      ReadonlyArray<readonly [number, string]>,
      ReadonlyArray<number>,
    ]
  >([
    ['as many as there are', { a: 4 }, [[4, 'a']], [4]],
    ['fewer than there are', { a: 4 }, [[3, 'a']], [3]],
    ['more than there are', { a: 4 }, [[5, 'a']], [4]],
    [
      'two on one pool, in order',
      { a: 4 },
      [
        [3, 'a'],
        [3, 'a'],
      ],
      [3, 1],
    ],
    [
      'the pool first that no other can draw on',
      { a: 4, b: 4 },
      [
        [4, 'ab'],
        [4, 'a'],
      ],
      [4, 4],
    ],
    [
      'one that asks for all there is',
      { a: 4 },
      [
        [1, 'a'],
        [Infinity, 'a'],
      ],
      [1, 3],
    ],
    ['nothing of no pool', {}, [[4, '']], [0]],
  ])('%s', (_, pools, demands, drawn) => {
    expect(shared(pools, demands)).toEqual(drawn)
  })

  it('gives what is left to the first that asks for any', () => {
    expect(
      shared(
        { a: 4 },
        [
          [0, 'a'],
          [1, 'a'],
          [1, 'a'],
        ],
        true,
      ),
    ).toEqual([0, 3, 1])
    expect(
      shared({ a: 4 }, [
        [0, 'a'],
        [1, 'a'],
        [1, 'a'],
      ]),
    ).toEqual([0, 1, 1])
    expect(shared({ a: 4 }, [[0, 'a']], true)).toEqual([0])
  })

  it('never gives more than there is', () => {
    const demand = fc.tuple(fc.nat(9), fc.constantFrom('a', 'b', 'c', 'ab', 'bc', 'abc', ''))
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.nat(9),
        fc.nat(9),
        fc.array(demand),
        fc.boolean(),
        (a, b, c, all, isAllGiven) => {
          const drawn = shared({ a, b, c }, all, isAllGiven)
          expect(drawn.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(a + b + c)
          if (!isAllGiven)
            drawn.forEach((one, place) => expect(one).toBeLessThanOrEqual(all[place]?.[0] ?? 0))
        },
      ),
    )
  })
})
