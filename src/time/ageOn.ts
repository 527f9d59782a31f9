import type { CalendarDate } from './CalendarDate.js'
import { isDayText } from './isDayText.js'
import { knownDigitsAt } from './knownDigitsAt.js'

// 2026-11-23 as 20261123: the difference of two such numbers, cut to whole ten thousands, counts birthdays.
const digitsOf = (date: CalendarDate): number =>
  1_000_000 * knownDigitsAt(date, 0) +
  10_000 * knownDigitsAt(date, 2) +
  100 * knownDigitsAt(date, 5) +
  knownDigitsAt(date, 8)

/**
 * Age in completed years on a day; the birthday itself counts. Who is born on 29 February has the birthday on
 * 1 March in a year without one. Below zero before the day of birth; `NaN` for what is no calendar day.
 *
 * @example
 * import { ageOn, isCalendarDate } from 'h2014'
 *
 * const birthDate = '2008-02-29'
 * const serviceDate = '2026-02-28'
 * console.log(isCalendarDate(birthDate) && isCalendarDate(serviceDate) && ageOn(birthDate)(serviceDate)) // => 17
 */
export const ageOn =
  (birthDate: CalendarDate) =>
  (date: CalendarDate): number =>
    isDayText(birthDate) && isDayText(date)
      ? Math.floor((digitsOf(date) - digitsOf(birthDate)) / 10_000)
      : Number.NaN
