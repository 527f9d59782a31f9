import { describe, expect, it } from 'vitest'
import { splitMix64 } from '../../src/sampling/splitMix64.js'

const first = (seed: bigint, count: number): ReadonlyArray<bigint> => {
  const next = splitMix64(seed)
  return Array.from({ length: count }, () => next())
}

describe('SplitMix64', () => {
  it('gives the numbers that are published for the seed 1234567', () => {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64".
    expect(first(1_234_567n, 5)).toEqual([
      6_457_827_717_110_365_317n,
      3_203_168_211_198_807_973n,
      9_817_491_932_198_370_423n,
      4_593_380_528_125_082_431n,
      16_408_922_859_458_223_821n,
    ])
  })

  it.each([0n, 1n, 2n ** 53n - 1n, 2n ** 64n - 1n])(
    'stays within 64 bits from the seed %s',
    (seed) => {
      for (const number of first(seed, 1_000)) {
        expect(number >= 0n && number < 2n ** 64n).toBe(true)
      }
    },
  )

  it('two that follow from one seed know nothing of each other', () => {
    const one = splitMix64(7n)
    const other = splitMix64(7n)
    expect([one(), one(), other(), other()]).toEqual([...first(7n, 2), ...first(7n, 2)])
  })
})
