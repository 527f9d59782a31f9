import { describe, expect, it } from 'vitest'
import { isCapital } from '../../src/code/isCapital.js'

describe('isCapital', () => {
  it('is true of A to Z and of no other character', () => {
    const capitals = Array.from({ length: 0x10000 }, (_, code) => code).filter(isCapital)
    expect(String.fromCharCode(...capitals)).toBe('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    expect(isCapital(Number.NaN)).toBe(false)
  })
})
