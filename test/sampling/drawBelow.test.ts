import { describe, expect, it } from 'vitest'
import { drawBelow } from '../../src/sampling/drawBelow.js'

/** Gives these numbers in turn, and then -1. */
const giving = (...numbers: ReadonlyArray<bigint>): (() => bigint) => {
  const left = [...numbers]
  return () => left.shift() ?? -1n
}

const largest = 2n ** 64n - 1n

describe('a whole number below a count', () => {
  // 2^64 leaves 1 over 3 and over 5, 6 over 10, and nothing over a power of two.
  it.each<readonly [number, ReadonlyArray<bigint>, number]>([
    [1, [largest], 0],
    [2, [0n], 0],
    [2, [1n], 1],
    [1_024, [0n], 0],
    [3, [0n, 1n], 1],
    [3, [1n], 1],
    [3, [3n], 0],
    [3, [largest], 0],
    [5, [0n, 0n, 4n], 4],
    [10, [5n, 6n], 6],
    [10, [6n], 6],
    [10, [0n, 5n, 15n], 5],
  ])('below %d, from %s, is %d', (count, numbers, drawn) => {
    expect(drawBelow(giving(...numbers), count)).toBe(drawn)
  })

  it('is each of them as often, of all numbers that are not passed over', () => {
    // The 6 lowest and the 10 that end the round, in place of all 2^64.
    const ends = Array.from({ length: 10 }, (_, index) => largest - BigInt(index))
    const drawn = ends.map((number) => drawBelow(giving(number), 10))
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })
})
