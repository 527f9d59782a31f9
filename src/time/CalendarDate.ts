import type { Option } from 'fp-ts/Option'
import * as O from 'fp-ts/Option'
import type { Codec } from '../codec/Codec.js'
import { textWhere } from '../codec/textWhere.js'
import { dayPattern } from './dayPattern.js'
import { dayNumberAt } from './dayNumberAt.js'
import { dayTextLength, isDayText } from './isDayText.js'
import { twoDigits } from './twoDigits.js'

export interface CalendarDateBrand {
  readonly CalendarDate: unique symbol
}

/**
 * A calendar day without a time or a zone, written `YYYY-MM-DD`: a real day of the years 1900 to 2099, both
 * included. Texts compare as days do, so `a < b` means that `a` is the earlier day.
 */
export type CalendarDate = string & CalendarDateBrand

const firstDay = dayNumberAt('1900-01-01')
const lastDay = dayNumberAt('2099-12-31')

/**
 * Whether a value is a `CalendarDate`: ten characters, the digits `0` to `9` only, a day that the calendar has.
 *
 * @example
 * import { isCalendarDate } from 'h2014'
 *
 * console.log(isCalendarDate('2028-02-29')) // => true
 * console.log(isCalendarDate('2026-02-29')) // => false
 */
export const isCalendarDate = (value: unknown): value is CalendarDate => isDayText(value)

export const CalendarDate: Codec<CalendarDate> = textWhere<CalendarDate>(
  'CalendarDate',
  dayTextLength,
  isCalendarDate,
  { pattern: `^${dayPattern}$`, format: 'date' },
)

/**
 * Days since 1970-01-01; negative before it; `NaN` for what is no calendar day.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { CalendarDate, dayNumber, decode } from 'h2014'
 *
 * console.log(E.map(dayNumber)(decode(CalendarDate)('1970-01-02'))) // => { _tag: 'Right', right: 1 }
 */
export const dayNumber = (date: CalendarDate): number =>
  isCalendarDate(date) ? dayNumberAt(date) : Number.NaN

// The inverse of counting years from March: 146,097 days are 400 years.
const textOf = (day: number): string => {
  const sinceYearZero = day + 719_468
  const era = Math.floor(sinceYearZero / 146_097)
  const dayOfEra = sinceYearZero - 146_097 * era
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = 400 * era + yearOfEra + (month > 2 ? 0 : 1)
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

/** The day with this day number; where it lies outside the years 1900 to 2099, their first or last day. */
export const nearestCalendarDate = (day: number): CalendarDate => {
  const whole = Math.floor(day)
  // Written so that what is no number at all gives the first day as well.
  return textOf(whole >= firstDay ? Math.min(whole, lastDay) : firstDay) as CalendarDate
}

/**
 * The day with this day number (whole days since 1970-01-01); none outside the years 1900 to 2099.
 *
 * @example
 * import { calendarDate } from 'h2014'
 *
 * console.log(calendarDate(20_780)) // => { _tag: 'Some', value: '2026-11-23' }
 */
export const calendarDate = (day: number): Option<CalendarDate> =>
  Number.isInteger(day) && day >= firstDay && day <= lastDay
    ? O.some(nearestCalendarDate(day))
    : O.none
