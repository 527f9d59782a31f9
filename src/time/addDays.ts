import * as O from 'fp-ts/Option'
import { isNumber } from '../codec/isNumber.js'
import type { CalendarDate } from './CalendarDate.js'
import { calendarDate, dayNumber } from './CalendarDate.js'

/**
 * The day `days` later, or earlier where `days` is negative; none outside the years 1900 to 2099 or for part of a day.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { addDays, CalendarDate, decode } from 'h2014'
 *
 * console.log(E.map(addDays(90))(decode(CalendarDate)('2025-01-01'))) // => { _tag: 'Right', right: { _tag: 'Some', value: '2025-04-01' } }
 */
export const addDays =
  (days: number) =>
  (date: CalendarDate): O.Option<CalendarDate> =>
    isNumber(days) ? calendarDate(dayNumber(date) + days) : O.none
