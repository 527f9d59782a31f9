import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { variant, type Cases } from '../codec/variant.js'
import { word } from '../codec/word.js'
import { dayNumber, nearestCalendarDate, type CalendarDate } from './CalendarDate.js'
import type { DateRange } from './DateRange.js'
import { dayNumberAt } from './dayNumberAt.js'
import { daysInMonth } from './daysInMonth.js'
import { knownDigitsAt } from './knownDigitsAt.js'
import { Weekday, weekdays } from './Weekday.js'

/** A calendar day. */
export interface DayWindow {
  readonly kind: 'day'
}

/** Seven days; which day opens them differs between payers. */
export interface WeekWindow {
  readonly kind: 'week'
  /** The first of the seven days. */
  readonly firstDay: Weekday
}

/** A month of the calendar, not a run of thirty days. */
export interface MonthWindow {
  readonly kind: 'month'
}

/** January through December. */
export interface CalendarYearWindow {
  readonly kind: 'calendarYear'
}

/** A stretch of the calendar over which something is summed or limited; every day lies in exactly one. */
export type CalendarWindow = DayWindow | WeekWindow | MonthWindow | CalendarYearWindow

/** The codec of each calendar window, for variants that have them among others. */
export const calendarWindowCases: Cases<CalendarWindow, 'kind'> = {
  day: record<DayWindow>('DayWindow', { kind: word('day', ['day']) }),
  week: record<WeekWindow>('WeekWindow', { kind: word('week', ['week']), firstDay: Weekday }),
  month: record<MonthWindow>('MonthWindow', { kind: word('month', ['month']) }),
  calendarYear: record<CalendarYearWindow>('CalendarYearWindow', {
    kind: word('calendarYear', ['calendarYear']),
  }),
}

export const CalendarWindow: Codec<CalendarWindow> = variant<CalendarWindow, 'kind'>(
  'CalendarWindow',
  'kind',
  calendarWindowCases,
)

// 1970-01-01, day 0, was a Thursday.
const weekdayOfDayZero = 4

const closed = (firstDay: number, lastDay: number): Required<DateRange> => ({
  from: nearestCalendarDate(firstDay),
  through: nearestCalendarDate(lastDay),
})

const weekOf = (window: WeekWindow, day: number): Required<DateRange> => {
  const daysSinceFirst =
    (((day + weekdayOfDayZero - weekdays.indexOf(window.firstDay)) % 7) + 7) % 7
  return closed(day - daysSinceFirst, day - daysSinceFirst + 6)
}

const monthOf = (date: CalendarDate, day: number): Required<DateRange> => {
  const year = 100 * knownDigitsAt(date, 0) + knownDigitsAt(date, 2)
  const firstDay = day - knownDigitsAt(date, 8) + 1
  return closed(firstDay, firstDay + daysInMonth(year, knownDigitsAt(date, 5)) - 1)
}

const yearOf = (date: CalendarDate): Required<DateRange> => {
  const year = date.slice(0, 4)
  return closed(dayNumberAt(`${year}-01-01`), dayNumberAt(`${year}-12-31`))
}

/**
 * The days of the window in which a day lies, both ends included. A week at the edge of the years 1900 to 2099 ends
 * with them.
 */
export const windowOf =
  (window: CalendarWindow) =>
  (date: CalendarDate): Required<DateRange> => {
    const day = dayNumber(date)
    switch (window.kind) {
      case 'day':
        return { from: date, through: date }
      case 'week':
        return weekOf(window, day)
      case 'month':
        return monthOf(date, day)
      case 'calendarYear':
        return yearOf(date)
    }
  }
