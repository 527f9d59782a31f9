import * as O from 'fp-ts/Option'
import { calendarDate, isCalendarDate, type CalendarDate } from './CalendarDate.js'
import { dayNumberAt } from './dayNumberAt.js'
import { daysInMonth } from './daysInMonth.js'
import { knownDigitsAt } from './knownDigitsAt.js'
import { twoDigits } from './twoDigits.js'

const firstYear = 1900
const lastYear = 2099

/**
 * The day of the same number `months` later, or earlier where `months` is negative; where that month is too short for
 * it, the last day of that month. None outside the years 1900 to 2099 or for part of a month.
 */
export const addMonths =
  (months: number) =>
  (date: CalendarDate): O.Option<CalendarDate> => {
    if (!isCalendarDate(date) || !Number.isInteger(months)) return O.none
    const year = 100 * knownDigitsAt(date, 0) + knownDigitsAt(date, 2)
    const monthsSinceYearZero = 12 * year + knownDigitsAt(date, 5) - 1 + months
    const laterYear = Math.floor(monthsSinceYearZero / 12)
    if (laterYear < firstYear || laterYear > lastYear) return O.none
    const laterMonth = monthsSinceYearZero - 12 * laterYear + 1
    const day = Math.min(knownDigitsAt(date, 8), daysInMonth(laterYear, laterMonth))
    return calendarDate(dayNumberAt(`${laterYear}-${twoDigits(laterMonth)}-${twoDigits(day)}`))
  }
