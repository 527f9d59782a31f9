import { describe, expect, it } from 'vitest'
import { twoDigitsAt } from '../../src/time/twoDigitsAt.js'

describe('twoDigitsAt', () => {
  it.each([
    ['00', 0, 0],
    ['07', 0, 7],
    ['70', 0, 70],
    ['99', 0, 99],
    ['2026', 2, 26],
    ['/0', 0, -1],
    [':0', 0, -1],
    ['0/', 0, -1],
    ['0:', 0, -1],
    ['5', 0, -1],
    ['', 0, -1],
    ['12', 2, -1],
    ['-1', 0, -1],
    ['\u0661\u0662', 0, -1],
    ['\uFF11\uFF12', 0, -1],
  ])('%j at %i is %i', (text, index, expected) => {
    expect(twoDigitsAt(text, index)).toBe(expected)
  })
})
