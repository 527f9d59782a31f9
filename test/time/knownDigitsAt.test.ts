import { describe, expect, it } from 'vitest'
import { knownDigitsAt } from '../../src/time/knownDigitsAt.js'
import { twoDigits } from '../../src/time/twoDigits.js'

describe('knownDigitsAt', () => {
  it('reads every number from 00 through 99, wherever it stands', () => {
    for (let value = 0; value <= 99; value += 1) {
      expect(knownDigitsAt(twoDigits(value), 0)).toBe(value)
      expect(knownDigitsAt(`T${twoDigits(value)}:`, 1)).toBe(value)
    }
  })
})
