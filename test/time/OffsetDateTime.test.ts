import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { isCalendarDate } from '../../src/time/CalendarDate.js'
import {
  dateOf,
  formatInstant,
  furthestOffsetMinutes,
  hasLocalOffset,
  instantOf,
  isOffsetDateTime,
  OffsetDateTime,
  offsetMinutesOf,
} from '../../src/time/OffsetDateTime.js'
import { OffsetDateTime as arbitrary } from '../arbitrary/OffsetDateTime.js'
import { hostileValues, lookalikesOf } from './hostileValues.js'

const of = (text: string): OffsetDateTime => {
  const decoded = decode(OffsetDateTime)(text)
  if (E.isLeft(decoded)) throw new Error(`no date-time: ${text}`)
  return decoded.right
}

const minutesBetween = (start: string, end: string): number =>
  (instantOf(of(end)) - instantOf(of(start))) / 60_000

describe('furthestOffsetMinutes', () => {
  it('is the offset beyond which there is none', () => {
    expect(offsetMinutesOf(of('2026-11-23T09:00:00+14:00'))).toBe(furthestOffsetMinutes)
    expect(offsetMinutesOf(of('2026-11-23T09:00:00-14:00'))).toBe(-furthestOffsetMinutes)
    expect(isOffsetDateTime('2026-11-23T09:00:00+14:01')).toBe(false)
  })
})

describe('OffsetDateTime', () => {
  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (dateTime) => {
        expect(decode(OffsetDateTime)(dateTime)).toEqual(E.right(dateTime))
      }),
    )
  })

  it('says why not, and never with the value', () => {
    expect(decode(OffsetDateTime)('2026-11-23T09:00:00')).toEqual(
      E.left([{ path: [], kind: 'form', expected: 'OffsetDateTime' }]),
    )
    expect(decode(OffsetDateTime)('2026-11-23T09:00:00.000000000000-06:00')).toEqual(
      E.left([{ path: [], kind: 'tooLong', expected: 'OffsetDateTime' }]),
    )
    expect(decode(OffsetDateTime)(1_795_446_000_000)).toEqual(
      E.left([{ path: [], kind: 'type', expected: 'OffsetDateTime' }]),
    )
  })

  it.each([
    ...lookalikesOf('2026-11-23T09:00:00-06:00'),
    ...lookalikesOf('2026-11-23T09:00:00.25Z'),
  ])('refuses a date-time %s', (_, text) => {
    expect(isOffsetDateTime(text)).toBe(false)
    expect(E.isLeft(decode(OffsetDateTime)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(isOffsetDateTime(value)).toBe(false)
    expect(E.isLeft(decode(OffsetDateTime)(value))).toBe(true)
  })

  it('refuses what one wrong character makes of a date-time, or reads what it says', () => {
    const character = fc.oneof(
      fc.constantFrom(...Array.from('0123456789TtZz:+-. ,')),
      fc.string({ maxLength: 1 }),
    )
    fc.assert(
      fc.property(arbitrary, fc.nat({ max: 34 }), character, (dateTime, index, other) => {
        const text = dateTime.slice(0, index) + other + dateTime.slice(index + 1)
        // Stricter than Date.parse, and never wider: what is read is the moment that Date.parse reads.
        if (isOffsetDateTime(text)) expect(instantOf(text)).toBe(Date.parse(text.toUpperCase()))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('instantOf', () => {
  it.each([
    ['the epoch', '1970-01-01T00:00:00Z', 0],
    ['the epoch elsewhere', '1969-12-31T18:00:00-06:00', 0],
    ['the epoch with an unknown offset', '1970-01-01T00:00:00-00:00', 0],
    ['a millisecond before the epoch', '1969-12-31T23:59:59.999Z', -1],
    ['a fraction of one digit', '1970-01-01T00:00:00.5Z', 500],
    ['a fraction of two digits', '1970-01-01T00:00:00.05Z', 50],
    ['a fraction of three digits', '1970-01-01T00:00:00.005Z', 5],
    ['a fraction that is cut', '1970-01-01T00:00:00.9999Z', 999],
    ['nine digits, cut', '1970-01-01T00:00:00.999999999-00:00', 999],
    ['below a millisecond', '1970-01-01T00:00:00.0009Z', 0],
    ['the first moment', '1900-01-01T00:00:00+14:00', -2_209_039_200_000],
    ['the last moment', '2099-12-31T23:59:59.999-14:00', 4_102_495_199_999],
  ])('%s: %s', (_, text, instant) => {
    expect(instantOf(of(text))).toBe(instant)
  })

  it('agrees with Date.parse', () => {
    fc.assert(
      fc.property(arbitrary, (dateTime) => {
        expect(instantOf(dateTime)).toBe(Date.parse(dateTime.toUpperCase()))
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    ['an ordinary hour', '2026-11-23T09:00:00-06:00', '2026-11-23T10:00:00-06:00', 60],
    [
      'spring, over the hour that is missing',
      '2026-03-08T01:30:00-06:00',
      '2026-03-08T03:30:00-05:00',
      60,
    ],
    [
      'spring, 01:30 to 02:30 on the clock not changed',
      '2026-03-08T01:30:00-06:00',
      '2026-03-08T02:30:00-06:00',
      60,
    ],
    [
      'autumn, 01:30 to the second 01:30',
      '2026-11-01T01:30:00-05:00',
      '2026-11-01T01:30:00-06:00',
      60,
    ],
    ['autumn, 00:30 to 02:30', '2026-11-01T00:30:00-05:00', '2026-11-01T02:30:00-06:00', 180],
    [
      'autumn, second 01:15 after first 01:45',
      '2026-11-01T01:45:00-05:00',
      '2026-11-01T01:15:00-06:00',
      30,
    ],
    ['over midnight', '2026-11-23T23:30:00-06:00', '2026-11-24T00:30:00-06:00', 60],
    ['over a leap day', '2028-02-28T23:00:00-06:00', '2028-03-01T01:00:00-06:00', 1_560],
    ['over the end of a year', '2026-12-31T23:45:00-05:00', '2027-01-01T00:15:00-05:00', 30],
    ['two zones at one moment', '2026-11-23T09:00:00-06:00', '2026-11-23T10:00:00-05:00', 0],
  ])('elapsed minutes, %s', (_, start, end, minutes) => {
    expect(minutesBetween(start, end)).toBe(minutes)
  })
})

describe('dateOf, offsetMinutesOf, hasLocalOffset', () => {
  it.each([
    ['2026-11-23T23:59:59-06:00', '2026-11-23', -360, true],
    ['2026-11-24T05:59:59Z', '2026-11-24', 0, false],
    ['2026-11-24T05:59:59z', '2026-11-24', 0, false],
    ['2026-11-24T05:59:59-00:00', '2026-11-24', 0, false],
    ['2026-11-24T05:59:59+00:00', '2026-11-24', 0, true],
    ['2026-11-24T05:59:59.123456789-00:00', '2026-11-24', 0, false],
    ['2026-11-23T19:59:59-10:00', '2026-11-23', -600, true],
    ['2026-11-24T15:29:59+09:30', '2026-11-24', 570, true],
    ['2026-11-24T02:29:59-03:30', '2026-11-24', -210, true],
    ['2026-11-24T05:29:59-00:30', '2026-11-24', -30, true],
    ['2026-11-24T19:59:59+14:00', '2026-11-24', 840, true],
    ['2026-11-23T15:59:59-14:00', '2026-11-23', -840, true],
  ])('%s', (text, date, offsetMinutes, isLocal) => {
    expect(dateOf(of(text))).toBe(date)
    expect(offsetMinutesOf(of(text))).toBe(offsetMinutes)
    expect(hasLocalOffset(of(text))).toBe(isLocal)
  })

  it('the day is the day of the moment moved by the offset', () => {
    fc.assert(
      fc.property(arbitrary, (dateTime) => {
        const local = new Date(instantOf(dateTime) + offsetMinutesOf(dateTime) * 60_000)
        expect(dateOf(dateTime)).toBe(local.toISOString().slice(0, 10))
        expect(isCalendarDate(dateOf(dateTime))).toBe(true)
      }),
    )
  })
})

describe('formatInstant', () => {
  it.each([
    ['the epoch', 0, 0, '1970-01-01T00:00:00Z'],
    ['in Chicago in winter', 1_795_446_000_000, -360, '2026-11-23T09:00:00-06:00'],
    ['with half an hour', 1_795_446_000_000, 330, '2026-11-23T20:30:00+05:30'],
    ['less than an hour behind', 1_795_446_000_000, -30, '2026-11-23T14:30:00-00:30'],
    ['with milliseconds', 1_795_446_000_007, -360, '2026-11-23T09:00:00.007-06:00'],
    [
      'with parts of a millisecond, cut',
      1_795_446_000_007.9,
      -360,
      '2026-11-23T09:00:00.007-06:00',
    ],
    ['before the epoch', -1, 0, '1969-12-31T23:59:59.999Z'],
    ['on the day before', 1_795_500_000_000, -361, '2026-11-23T23:59:00-06:01'],
    ['with part of a minute of offset, cut', 0, -359.5, '1969-12-31T18:01:00-05:59'],
    ['at the first moment', -2_209_039_200_000, 840, '1900-01-01T00:00:00+14:00'],
    [
      'at the first moment, in the offset that holds it',
      -2_209_039_200_000,
      -360,
      '1900-01-01T00:00:00+14:00',
    ],
    [
      'at the last moment, in the offset that holds it',
      4_102_495_199_999,
      0,
      '2099-12-31T23:59:59.999-14:00',
    ],
    [
      'near the end of 2099, in the nearest offset',
      4_102_444_800_000,
      300,
      '2099-12-31T23:59:00-00:01',
    ],
    ['before the first moment', -1e15, 0, '1900-01-01T00:00:00+14:00'],
    ['after the last moment', 1e15, 0, '2099-12-31T23:59:59.999-14:00'],
    ['beyond all moments', Number.POSITIVE_INFINITY, -360, '2099-12-31T23:59:59.999-14:00'],
    ['at no number', Number.NaN, 840, '1900-01-01T00:00:00+14:00'],
    ['in an offset that is too large', 0, 100_000, '1970-01-01T14:00:00+14:00'],
    ['in an offset that is too small', 0, -100_000, '1969-12-31T10:00:00-14:00'],
  ])('%s', (_, instant, offsetMinutes, expected) => {
    expect(formatInstant(instant, offsetMinutes)).toBe(expected)
  })

  it('writes the moment and the day of what was read', () => {
    fc.assert(
      fc.property(arbitrary, (dateTime) => {
        const written = formatInstant(instantOf(dateTime), offsetMinutesOf(dateTime))
        expect(instantOf(written)).toBe(instantOf(dateTime))
        expect(offsetMinutesOf(written)).toBe(offsetMinutesOf(dateTime))
        expect(dateOf(written)).toBe(dateOf(dateTime))
        expect(formatInstant(instantOf(written), offsetMinutesOf(written))).toBe(written)
      }),
    )
  })

  it('keeps the moment in any offset', () => {
    const offset = fc.integer({ min: -840, max: 840 })
    fc.assert(
      fc.property(arbitrary, offset, (dateTime, offsetMinutes) => {
        const written = formatInstant(instantOf(dateTime), offsetMinutes)
        expect(instantOf(written)).toBe(instantOf(dateTime))
        expect(isOffsetDateTime(written)).toBe(true)
      }),
    )
  })

  it('writes what can be read for any two numbers', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (instant, offsetMinutes) => {
        expect(isOffsetDateTime(formatInstant(instant, offsetMinutes))).toBe(true)
      }),
    )
  })
})
