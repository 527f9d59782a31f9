import { describe, expect, it } from 'vitest'
import { dayNumberAt } from '../../src/time/dayNumberAt.js'

describe('dayNumberAt', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['1900-01-01', -25_567],
    ['2099-12-31', 47_481],
    ['2026-11-23T09:00:00-06:00', 20_780],
  ])('%s is day %i', (text, day) => {
    expect(dayNumberAt(text)).toBe(day)
  })
})
