import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareUnits } from '../../src/audit/shareUnits.js'

type Pools = Readonly<Record<string, number>>
type Demands = ReadonlyArray<readonly [asked: number, pools: string]>

/** What demands get: each asks for so many of the pools of these names, of which small letters are supported. */
const shares = (pools: Pools, demands: Demands) => {
  const made = new Map(
    Object.entries(pools).map(([name, left]) => [name, { left, isSupported: isSmall(name) }]),
  )
  return shareUnits(
    demands.map(([asked, names]) => ({
      asked,
      pools: names.split('').flatMap((name) => made.get(name) ?? []),
    })),
  )
}

const isSmall = (name: string): boolean => name === name.toLowerCase()

const supportedOf = (pools: Pools, demands: Demands) =>
  shares(pools, demands).map(({ supported }) => supported)

describe('shareUnits', () => {
  it.each<readonly [string, Pools, Demands, ReadonlyArray<number>]>([
    ['as many as there are', { a: 4 }, [[4, 'a']], [4]],
    ['more than there are', { a: 4 }, [[5, 'a']], [4]],
    ['fewer than there are, which could be asked for', { a: 4 }, [[3, 'a']], [4]],
    ['none', { a: 4 }, [[0, 'a']], [0]],
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
      'what is left, to the first that asks for any',
      { a: 4 },
      [
        [0, 'a'],
        [1, 'a'],
        [1, 'a'],
      ],
      [0, 3, 1],
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
      'another pool instead, for one that is short',
      { a: 4, b: 4, c: 4 },
      [
        [4, 'ab'],
        [4, 'bc'],
        [4, 'ca'],
        [4, 'a'],
      ],
      [4, 4, 4, 0],
    ],
    [
      'another pool instead, by way of a third',
      { a: 2, b: 2, c: 2 },
      [
        [2, 'ab'],
        [2, 'bc'],
        [1, 'a'],
        [1, 'a'],
      ],
      [2, 2, 1, 1],
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
  ])('%s', (_, pools, demands, given) => {
    expect(supportedOf(pools, demands)).toEqual(given)
  })

  it('gives what cannot be told after what is supported, and where that is short in its place', () => {
    const given = (demands: Demands) =>
      shares({ a: 4, X: 4 }, demands).map(
        ({ supported, undetermined }) => `${supported} ${undetermined}`,
      )
    expect(given([[4, 'Xa']])).toEqual(['4 0'])
    expect(given([[6, 'Xa']])).toEqual(['4 2'])
    expect(given([[2, 'X']])).toEqual(['0 2'])
    expect(
      given([
        [4, 'aX'],
        [4, 'a'],
      ]),
    ).toEqual(['0 4', '4 0'])
    expect(
      given([
        [4, 'a'],
        [4, 'a'],
      ]),
    ).toEqual(['4 0', '0 0'])
  })

  const pool = fc.nat(9)

  /** What demands get that may hold so much of the pool a in each turn. */
  const inTurns = (
    left: number,
    demands: ReadonlyArray<readonly [number, ReadonlyArray<number>]>,
  ) => {
    const pool = { left, isSupported: true }
    return shareUnits(
      demands.map(([asked, turns]) => ({ asked, pools: [pool], turns: new Map([[pool, turns]]) })),
    ).map(({ supported }) => supported)
  }

  it.each<
    readonly [
      string,
      number,
      ReadonlyArray<readonly [number, ReadonlyArray<number>]>,
      ReadonlyArray<number>,
    ]
  >([
    [
      'all in the first turn before any in the next',
      3,
      [
        [3, [1, 2, 3]],
        [1, [1, 1, 1]],
      ],
      [2, 1],
    ],
    [
      'all in the second before any in the last',
      3,
      [
        [2, [1, 1, 2]],
        [2, [1, 2, 2]],
      ],
      [1, 2],
    ],
    [
      'in order within a turn',
      3,
      [
        [2, [1, 2, 2]],
        [2, [1, 2, 2]],
      ],
      [2, 1],
    ],
    ['no more than the last turn lets it', 4, [[4, [1, 2, 2]]], [2]],
    [
      'what is left, as far as the last turn lets the first',
      5,
      [
        [1, [1, 1, 2]],
        [1, [1, 2, 3]],
      ],
      [2, 3],
    ],
    [
      'nothing of what is left to one that asks for none',
      2,
      [
        [0, [1, 1, 2]],
        [1, [1, 1, 1]],
      ],
      [0, 1],
    ],
  ])('turns: %s', (_, left, demands, given) => {
    expect(inTurns(left, demands)).toEqual(given)
  })

  it('turns: gives as much as can be given, and to none more than its last turn', () => {
    const turns = fc
      .tuple(fc.nat(3), fc.nat(3), fc.nat(3))
      .map(([a, b, c]) => [a, a + b, a + b + c])
    const one = fc.record({
      asked: fc.nat(9),
      plain: fc.subarray(['a', 'b']),
      summed: fc.dictionary(fc.constantFrom('c', 'd'), turns),
    })
    const lefts = fc.record({ a: pool, b: pool, c: pool, d: pool })
    fc.assert(
      fc.property(lefts, fc.array(one, { maxLength: 6 }), (pools, demands) => {
        const made = new Map(
          Object.entries(pools).map(([name, left]) => [name, { left, isSupported: true }]),
        )
        const got = shareUnits(
          demands.map(({ asked, plain, summed }) => ({
            asked,
            pools: [...plain, ...Object.keys(summed)].flatMap((name) => made.get(name) ?? []),
            turns: new Map(
              Object.entries(summed).flatMap(([name, most]) => {
                const of = made.get(name)
                return of === undefined ? [] : [[of, most] as const]
              }),
            ),
          })),
        )
        const roomIn = (place: number, name: string): number => {
          const { plain = [], summed = {} } = demands[place] ?? {}
          return plain.includes(name) ? Infinity : (summed[name]?.[2] ?? 0)
        }
        let most = Infinity
        for (const cut of powerSet(['a', 'b', 'c', 'd'])) {
          let through = 0
          for (const [name, left] of Object.entries(pools)) if (cut.includes(name)) through += left
          demands.forEach(({ asked }, place) => {
            const others = ['a', 'b', 'c', 'd'].filter((name) => !cut.includes(name))
            through += Math.min(
              asked,
              others.reduce((sum, name) => sum + roomIn(place, name), 0),
            )
          })
          most = Math.min(most, through)
        }
        const asked = got.map(({ supported }, place) =>
          Math.min(supported, demands[place]?.asked ?? 0),
        )
        expect(asked.reduce((so, units) => so + units, 0)).toBe(most)
        got.forEach(({ supported }, place) => {
          const room = ['a', 'b', 'c', 'd'].reduce((sum, name) => sum + roomIn(place, name), 0)
          expect(supported).toBeLessThanOrEqual(room)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('turns: many lines on one pool', () => {
    const count = 20_000
    const asking: ReadonlyArray<number> = [0, 1, 2]
    const got = inTurns(
      count,
      Array.from({ length: count }, () => [3, asking] as const),
    )
    expect(got).toEqual(Array.from({ length: count }, () => 1))
  })

  const powerSet = (of: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
    of.reduce<ReadonlyArray<ReadonlyArray<string>>>(
      (sets, name) => [...sets, ...sets.map((set) => [...set, name])],
      [[]],
    )

  /** The most that demands can get of all pools of some names: of all ways to cut them off the narrowest. */
  const mostOf = (pools: Pools, demands: Demands): number => {
    const names = Object.keys(pools)
    let most = Infinity
    for (let set = 0; set < 2 ** names.length; set += 1) {
      const cut = names.filter((_, bit) => Math.floor(set / 2 ** bit) % 2 === 1)
      const inCut = cut.reduce((sum, name) => sum + (pools[name] ?? 0), 0)
      const others = demands
        .filter(([, of]) => names.some((name) => of.includes(name) && !cut.includes(name)))
        .reduce((sum, [asked]) => sum + asked, 0)
      most = Math.min(most, inCut + others)
    }
    return most
  }

  const names = fc.subarray(['a', 'b', 'c', 'd', 'X', 'Y']).map((some) => some.join(''))
  const demand = fc.tuple(fc.nat(9), names)
  const given = fc.tuple(
    fc.record({ a: pool, b: pool, c: pool, d: pool, X: pool, Y: pool }),
    fc.array(demand, { maxLength: 8 }),
  )

  it('gives as much as can be given: of what is supported, and of all', () => {
    fc.assert(
      fc.property(given, ([pools, demands]) => {
        const got = shares(pools, demands)
        // What is left beyond what is asked comes on top.
        const asked = got.map(({ supported }, place) =>
          Math.min(supported, demands[place]?.[0] ?? 0),
        )
        const sum = (all: ReadonlyArray<number>) => all.reduce((so, one) => so + one, 0)
        const small = Object.fromEntries(Object.entries(pools).filter(([name]) => isSmall(name)))
        expect(sum(asked)).toBe(mostOf(small, demands))
        expect(sum(asked) + sum(got.map(({ undetermined }) => undetermined))).toBe(
          mostOf(pools, demands),
        )
        expect(sum(got.map(({ supported }) => supported))).toBeLessThanOrEqual(
          sum(Object.values(small)),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('a later demand takes nothing from an earlier one', () => {
    fc.assert(
      fc.property(given, ([pools, demands]) => {
        const most = (count: number) => mostOf(pools, demands.slice(0, count))
        shares(pools, demands).forEach(({ supported, undetermined }, place) => {
          const asked = demands[place]?.[0] ?? 0
          expect(Math.min(asked, supported + undetermined)).toBe(most(place + 1) - most(place))
        })
      }),
      { numRuns: 500 },
    )
  })

  it('a long chain of lines, each of which shares a session with the next', () => {
    const count = 20_000
    const pools = Array.from({ length: count + 1 }, () => ({ left: 1, isSupported: true }))
    const demands = pools.flatMap((one, place) => {
      const next = pools[place + 1]
      return next === undefined ? [] : [{ asked: 1, pools: [next, one] }]
    })
    expect(shareUnits(demands).reduce((sum, { supported }) => sum + supported, 0)).toBe(count + 1)
  })
})
