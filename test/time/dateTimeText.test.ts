import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateTimeText } from '../../src/time/dateTimeText.js'
import { isDateTimeText } from '../../src/time/isDateTimeText.js'

describe('dateTimeText', () => {
  it.each([
    ['the epoch', 0, 0, '1970-01-01T00:00:00Z'],
    ['every part with a leading zero', 3_723_004, 61, '1970-01-01T02:03:03.004+01:01'],
    ['the last millisecond of a day', 86_399_999, 0, '1970-01-01T23:59:59.999Z'],
    ['the first of the next', 86_400_000, 0, '1970-01-02T00:00:00Z'],
    ['the leap day', 1_835_395_200_000, -360, '2028-02-28T18:00:00-06:00'],
  ])('%s', (_, instant, offsetMinutes, expected) => {
    expect(dateTimeText(instant, offsetMinutes)).toBe(expected)
  })

  it('writes UTC as the platform does, but for a fraction of nothing', () => {
    const instant = fc.integer({ min: -2_208_988_800_000, max: 4_102_444_799_999 })
    fc.assert(
      fc.property(instant, (moment) => {
        const expected = new Date(moment).toISOString().replace('.000Z', 'Z')
        expect(dateTimeText(moment, 0)).toBe(expected)
        expect(isDateTimeText(dateTimeText(moment, 0))).toBe(true)
      }),
    )
  })
})
