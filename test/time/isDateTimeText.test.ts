import { describe, expect, it } from 'vitest'
import { isDateTimeText, isZ, longestDateTimeText } from '../../src/time/isDateTimeText.js'

describe('isDateTimeText', () => {
  it.each([
    '2026-11-23T09:00:00-06:00',
    '2026-11-23t09:00:00z',
    '2026-11-23T09:00:00Z',
    '2026-11-23T00:00:00+00:00',
    '2026-11-23T23:59:59-00:00',
    '2026-11-23T09:00:00.5-06:00',
    '2026-11-23T09:00:00.123456789-06:00',
    '2026-11-23T09:00:00.123456789Z',
    '2026-11-23T09:00:00+14:00',
    '2026-11-23T09:00:00-14:00',
    '2026-11-23T09:00:00+13:59',
    '2026-11-23T09:00:00+05:45',
    '2028-02-29T23:59:59.999Z',
    '1900-01-01T00:00:00+14:00',
    '2099-12-31T23:59:59.999999999-14:00',
  ])('%s is one', (text) => {
    expect(isDateTimeText(text)).toBe(true)
  })

  it.each([
    ['no zone', '2026-11-23T09:00:00'],
    ['no zone, with a fraction', '2026-11-23T09:00:00.000'],
    ['no seconds', '2026-11-23T09:00-06:00'],
    ['no time', '2026-11-23'],
    ['no date', 'T09:00:00-06:00'],
    ['a space in place of T', '2026-11-23 09:00:00-06:00'],
    ['hour 24', '2026-11-23T24:00:00-06:00'],
    ['minute 60', '2026-11-23T09:60:00-06:00'],
    ['a leap second', '2016-12-31T23:59:60Z'],
    ['30 February', '2026-02-30T09:00:00-06:00'],
    ['29 February of a common year', '2026-02-29T09:00:00-06:00'],
    ['a year before 1900', '1899-12-31T23:59:59Z'],
    ['a year after 2099', '2100-01-01T00:00:00Z'],
    ['an offset over 14 hours', '2026-11-23T09:00:00+14:01'],
    ['an offset of 15 hours', '2026-11-23T09:00:00-15:00'],
    ['an offset with minute 60', '2026-11-23T09:00:00-05:60'],
    ['an offset without a colon', '2026-11-23T09:00:00-0600'],
    ['an offset of hours alone', '2026-11-23T09:00:00-06'],
    ['an offset with seconds', '2026-11-23T09:00:00-06:00:00'],
    ['an offset with one digit', '2026-11-23T09:00:00-6:00'],
    ['a minus sign of typography', '2026-11-23T09:00:00\u221206:00'],
    ['a zone in words', '2026-11-23T09:00:00-06:00[America/Chicago]'],
    ['an abbreviation', '2026-11-23T09:00:00 CST'],
    ['Z and an offset', '2026-11-23T09:00:00Z-06:00'],
    ['two Zs', '2026-11-23T09:00:00ZZ'],
    ['a point without a digit', '2026-11-23T09:00:00.Z'],
    ['a point without a digit before an offset', '2026-11-23T09:00:00.-06:00'],
    ['ten digits of fraction', '2026-11-23T09:00:00.1234567890Z'],
    ['a comma before the fraction', '2026-11-23T09:00:00,5Z'],
    ['two points', '2026-11-23T09:00:00.5.5Z'],
    ['an hour with one digit', '2026-11-23T9:00:00.0-06:00'],
    ['points between the parts', '2026-11-23T09.00.00-06:00'],
    ['a point after the minutes', '2026-11-23T09:00.00-06:00'],
    ['the basic form', '20261123T090000-0600'],
    ['an expanded year', '+002026-11-23T09:00:00Z'],
    ['the noon of a clock with twelve hours', '2026-11-23T12:00:00PM-06:00'],
    ['one over the longest', '2026-11-23T09:00:00.1234567890-06:00'],
  ])('%s is none: %s', (_, text) => {
    expect(isDateTimeText(text)).toBe(false)
  })

  it('bounds the length before it reads', () => {
    expect(longestDateTimeText).toBe('2026-11-01T01:30:00.123456789-05:00'.length)
    expect(isDateTimeText(`2026-11-23T09:00:00.${'1'.repeat(10_000_000)}Z`)).toBe(false)
  })
})

describe('isZ', () => {
  it.each([
    ['Z', true],
    ['z', true],
    ['Y', false],
    ['+', false],
    ['\uFF3A', false],
  ])('%s: %s', (character, expected) => {
    expect(isZ(character.charCodeAt(0))).toBe(expected)
  })
})
