import { dayNumber, nearestCalendarDate, type CalendarDate } from './CalendarDate.js'
import type { DateRange } from './DateRange.js'
import { dayNumberAt } from './dayNumberAt.js'
import { knownDigitsAt } from './knownDigitsAt.js'
import { twoDigits } from './twoDigits.js'

/**
 * The days of the year in which a day lies, both ends included, where years begin on a day of a month other than
 * 1 January: a month from 1 through 12, and a day that the month has in every year. A year at the edge of the years
 * 1900 to 2099 ends with them.
 */
export const yearFrom = (
  firstMonth: number,
  firstDay: number,
): ((date: CalendarDate) => Required<DateRange>) => {
  const monthAndDay = `${twoDigits(firstMonth)}-${twoDigits(firstDay)}`
  const beginOf = (year: number): number => dayNumberAt(`${year}-${monthAndDay}`)
  return (date) => {
    const calendarYear = 100 * knownDigitsAt(date, 0) + knownDigitsAt(date, 2)
    const year = beginOf(calendarYear) <= dayNumber(date) ? calendarYear : calendarYear - 1
    return {
      from: nearestCalendarDate(beginOf(year)),
      through: nearestCalendarDate(beginOf(year + 1) - 1),
    }
  }
}
