import { describe, expect, it } from 'vitest'
import { twoDigits } from '../../src/time/twoDigits.js'
import { twoDigitsAt } from '../../src/time/twoDigitsAt.js'

describe('twoDigits', () => {
  it('writes every number from 0 through 99 so that it reads back', () => {
    for (let value = 0; value <= 99; value += 1) {
      expect(twoDigits(value)).toHaveLength(2)
      expect(twoDigitsAt(twoDigits(value), 0)).toBe(value)
    }
  })
})
