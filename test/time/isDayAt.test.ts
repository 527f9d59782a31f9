import { describe, expect, it } from 'vitest'
import { isDayAt } from '../../src/time/isDayAt.js'

describe('isDayAt', () => {
  it.each(['1900-01-01', '2099-12-31', '2028-02-29', '2026-11-23T09:00:00-06:00', '2026-11-23!'])(
    '%j begins with a day',
    (text) => {
      expect(isDayAt(text)).toBe(true)
    },
  )

  it.each([
    '',
    '2026',
    '2026-11-2',
    '2026-02-29',
    '2026-04-31',
    '2026-11-00',
    '2026-00-23',
    '2026-13-23',
    '2026/11/23',
    '2026-11/23',
    '2026/11-23',
    '1899-12-31',
    '2100-01-01',
    'x026-11-23',
    '20x6-11-23',
    '2026-1x-23',
    '2026-11-x3',
  ])('%j does not', (text) => {
    expect(isDayAt(text)).toBe(false)
  })
})
