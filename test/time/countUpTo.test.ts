import { describe, expect, it } from 'vitest'
import { countUpTo } from '../../src/time/countUpTo.js'

describe('countUpTo', () => {
  it.each([
    [[], 1, 0],
    [[1, 3, 5], 0, 0],
    [[1, 3, 5], 1, 1],
    [[1, 3, 5], 4, 2],
    [[1, 3, 5, Infinity], 9, 3],
  ])('%j up to %i: %i', (numbers, most, expected) => {
    expect(countUpTo(numbers, most)).toBe(expected)
  })
})
