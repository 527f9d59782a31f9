import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import {
  CalendarDate,
  calendarDate,
  dayNumber,
  isCalendarDate,
  nearestCalendarDate,
} from '../../src/time/CalendarDate.js'
import { CalendarDate as arbitrary } from '../arbitrary/CalendarDate.js'
import { hostileValues, lookalikesOf } from './hostileValues.js'

const millisecondsPerDay = 86_400_000

const platformText = (day: number): string =>
  new Date(day * millisecondsPerDay).toISOString().slice(0, 10)

describe('CalendarDate', () => {
  it.each([
    ['an ordinary day', '2026-11-23'],
    ['the first day', '1900-01-01'],
    ['the last day', '2099-12-31'],
    ['a leap day', '2028-02-29'],
    ['the leap day of a year that 400 divides', '2000-02-29'],
    ['the last day of April', '2026-04-30'],
    ['the day the clocks go forward', '2026-03-08'],
    ['the day the clocks go back', '2026-11-01'],
  ])('reads %s, %s', (_, text) => {
    expect(decode(CalendarDate)(text)).toEqual(E.right(text))
    expect(isCalendarDate(text)).toBe(true)
  })

  it.each([
    ['30 February', '2026-02-30'],
    ['29 February of a common year', '2026-02-29'],
    ['29 February of 1900, no leap year', '1900-02-29'],
    ['31 April', '2026-04-31'],
    ['day 0', '2026-11-00'],
    ['day 32', '2026-12-32'],
    ['month 0', '2026-00-10'],
    ['month 13', '2026-13-01'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2099', '2100-01-01'],
    ['year 0', '0000-01-01'],
    ['year 9999', '9999-12-31'],
    ['an American date', '11/23/2026'],
    ['slashes', '2026/11/23'],
    ['no hyphens', '20261123'],
    ['one digit months', '2026-1-023'],
    ['a sign', '+026-11-23'],
    ['a blank in place of a zero', '2026-11- 3'],
    ['a date-time', '2026-11-23T00:00:00Z'],
    ['a week date', '2026-W48-1'],
    ['a decimal point', '2026-11-2.'],
    ['an exponent', '2e26-11-23'],
  ])('refuses %s, %s', (_, text) => {
    expect(isCalendarDate(text)).toBe(false)
    expect(E.isLeft(decode(CalendarDate)(text))).toBe(true)
  })

  it('says why not, and never with the value', () => {
    expect(decode(CalendarDate)('2026-02-30')).toEqual(
      E.left([{ path: [], kind: 'form', expected: 'CalendarDate' }]),
    )
    expect(decode(CalendarDate)('2026-02-028')).toEqual(
      E.left([{ path: [], kind: 'tooLong', expected: 'CalendarDate' }]),
    )
    expect(decode(CalendarDate)(20_261_123)).toEqual(
      E.left([{ path: [], kind: 'type', expected: 'CalendarDate' }]),
    )
  })

  it.each(lookalikesOf('2026-11-23'))('refuses a date %s', (_, text) => {
    expect(isCalendarDate(text)).toBe(false)
    expect(E.isLeft(decode(CalendarDate)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(isCalendarDate(value)).toBe(false)
    expect(E.isLeft(decode(CalendarDate)(value))).toBe(true)
  })

  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (date) => {
        expect(decode(CalendarDate)(date)).toEqual(E.right(date))
      }),
    )
  })

  it('accepts a text of a date’s characters just when the platform’s calendar has the day', () => {
    const character = fc.constantFrom(...Array.from('0123456789-'))
    const dateLike = fc
      .tuple(
        fc.constantFrom('18', '19', '20', '21'),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([century, ...rest]) => {
        const [year, month, day] = rest.map((part) => String(part).padStart(2, '0'))
        return `${century}${String(year)}-${String(month)}-${String(day)}`
      })
    const noise = fc.array(character, { minLength: 10, maxLength: 10 }).map((all) => all.join(''))
    fc.assert(
      fc.property(fc.oneof(dateLike, noise), (text) => {
        const moment = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) ? Date.parse(text) : Number.NaN
        const isReal =
          !Number.isNaN(moment) &&
          new Date(moment).toISOString().startsWith(text) &&
          text >= '1900' &&
          text < '2100'
        expect(isCalendarDate(text)).toBe(isReal)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('dayNumber and calendarDate', () => {
  it('agree with the platform on every day from 1900 through 2099', () => {
    for (let day = -25_567; day <= 47_481; day += 1) {
      const text = platformText(day)
      const date = calendarDate(day)
      if (O.isNone(date) || date.value !== text || dayNumber(date.value) !== day) {
        expect([day, date]).toEqual([day, O.some(text)])
      }
    }
  })

  it.each([
    ['the day before the first', -25_568],
    ['the day after the last', 47_482],
    ['half a day', 0.5],
    ['no number', Number.NaN],
    ['no end', Number.POSITIVE_INFINITY],
    ['no beginning', Number.NEGATIVE_INFINITY],
    ['a number too large to be exact', 2 ** 60],
  ])('there is no day for %s', (_, day) => {
    expect(calendarDate(day)).toEqual(O.none)
  })

  it('texts compare as days do', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        expect(a < b).toBe(dayNumber(a) < dayNumber(b))
      }),
    )
  })
})

describe('nearestCalendarDate', () => {
  it.each([
    [0, '1970-01-01'],
    [0.9, '1970-01-01'],
    [-0.1, '1969-12-31'],
    [-25_568, '1900-01-01'],
    [47_482, '2099-12-31'],
    [Number.POSITIVE_INFINITY, '2099-12-31'],
    [Number.NEGATIVE_INFINITY, '1900-01-01'],
    [Number.NaN, '1900-01-01'],
  ])('is for day %d %s', (day, date) => {
    expect(nearestCalendarDate(day)).toBe(date)
  })

  it('is always a day that can be read', () => {
    fc.assert(
      fc.property(fc.double(), (day) => {
        expect(isCalendarDate(nearestCalendarDate(day))).toBe(true)
      }),
    )
  })
})
