import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { dayNumber, isCalendarDate } from '../../src/time/CalendarDate.js'
import { CalendarWindow, windowOf } from '../../src/time/CalendarWindow.js'
import { covers } from '../../src/time/DateRange.js'
import { weekdays } from '../../src/time/Weekday.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { CalendarWindow as arbitrary } from '../arbitrary/CalendarWindow.js'
import { hostileValues } from './hostileValues.js'

const day: CalendarWindow = { kind: 'day' }
const month: CalendarWindow = { kind: 'month' }
const year: CalendarWindow = { kind: 'calendarYear' }
const sundays: CalendarWindow = { kind: 'week', firstDay: 'sunday' }
const mondays: CalendarWindow = { kind: 'week', firstDay: 'monday' }
const saturdays: CalendarWindow = { kind: 'week', firstDay: 'saturday' }

describe('CalendarWindow', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (window) => {
        expect(decode(CalendarWindow)(window)).toEqual(E.right(window))
      }),
    )
  })

  it.each([
    ['an unknown window', { kind: 'fortnight' }, ['kind'], 'word'],
    ['no kind', {}, ['kind'], 'missing'],
    ['a kind that is no text', { kind: 7 }, ['kind'], 'type'],
    ['a week without a first day', { kind: 'week' }, ['firstDay'], 'missing'],
    ['a first day that is none', { kind: 'week', firstDay: 'Sunday' }, ['firstDay'], 'word'],
    ['a word', 'day', [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(CalendarWindow)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(E.isLeft(decode(CalendarWindow)(value))).toBe(true)
    expect(E.isLeft(decode(CalendarWindow)({ kind: value }))).toBe(true)
  })
})

describe('windowOf', () => {
  it.each([
    ['a day', day, '2026-11-23', '2026-11-23', '2026-11-23'],
    ['a month', month, '2026-11-23', '2026-11-01', '2026-11-30'],
    ['a month from its first day', month, '2026-12-01', '2026-12-01', '2026-12-31'],
    ['a month from its last day', month, '2026-12-31', '2026-12-01', '2026-12-31'],
    ['February of a common year', month, '2026-02-28', '2026-02-01', '2026-02-28'],
    ['February of a leap year', month, '2028-02-29', '2028-02-01', '2028-02-29'],
    ['the first month', month, '1900-01-15', '1900-01-01', '1900-01-31'],
    ['the last month', month, '2099-12-15', '2099-12-01', '2099-12-31'],
    ['a year', year, '2026-11-23', '2026-01-01', '2026-12-31'],
    ['a leap year', year, '2028-02-29', '2028-01-01', '2028-12-31'],
    ['a week from Sunday, on its Sunday', sundays, '2026-11-22', '2026-11-22', '2026-11-28'],
    ['a week from Sunday, on its Saturday', sundays, '2026-11-28', '2026-11-22', '2026-11-28'],
    ['a week from Sunday, on the next Sunday', sundays, '2026-11-29', '2026-11-29', '2026-12-05'],
    ['a week from Monday, on a Sunday', mondays, '2026-11-22', '2026-11-16', '2026-11-22'],
    ['a week from Saturday, on a Friday', saturdays, '2026-11-27', '2026-11-21', '2026-11-27'],
    ['a week over the end of a year', sundays, '2026-12-31', '2026-12-27', '2027-01-02'],
    ['a week before 1970', mondays, '1969-12-31', '1969-12-29', '1970-01-04'],
    ['a week that begins before the first day', sundays, '1900-01-01', '1900-01-01', '1900-01-06'],
    ['a week that ends after the last day', sundays, '2099-12-31', '2099-12-27', '2099-12-31'],
  ])('%s', (_, window, date, from, through) => {
    expect(isCalendarDate(date) && windowOf(window)(date)).toEqual({ from, through })
  })

  it('covers the day, and is the window of each of its days', () => {
    fc.assert(
      fc.property(arbitrary, CalendarDate, (window, date) => {
        const range = windowOf(window)(date)
        expect(covers(range)(date)).toBe(true)
        expect(windowOf(window)(range.from)).toEqual(range)
        expect(windowOf(window)(range.through)).toEqual(range)
      }),
    )
  })

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(CalendarDate, fc.constantFrom(...weekdays), (date, firstDay) => {
        const at = new Date(date)
        const inMonth = windowOf(month)(date)
        expect(inMonth.from.slice(0, 7)).toBe(date.slice(0, 7))
        expect(Number(inMonth.through.slice(8))).toBe(
          new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate(),
        )
        const week = windowOf({ kind: 'week', firstDay })(date)
        if (week.from > '1900-01-01') {
          expect(weekdays[new Date(week.from).getUTCDay()]).toBe(firstDay)
        }
        if (week.from > '1900-01-01' && week.through < '2099-12-31') {
          expect(dayNumber(week.through) - dayNumber(week.from)).toBe(6)
        }
      }),
    )
  })
})
