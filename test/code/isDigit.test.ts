import { describe, expect, it } from 'vitest'
import { isDigit } from '../../src/code/isDigit.js'

describe('isDigit', () => {
  it('is true of 0 to 9 and of no other character', () => {
    const digits = Array.from({ length: 0x10000 }, (_, code) => code).filter(isDigit)
    expect(String.fromCharCode(...digits)).toBe('0123456789')
    expect(isDigit(Number.NaN)).toBe(false)
  })
})
