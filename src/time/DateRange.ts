import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { CalendarDate } from './CalendarDate.js'

/**
 * Calendar days from one day through another, both included; without `through` the range is still open. A range
 * whose `from` is after its `through` can be read (it is a wrong fact, not an unreadable one) and covers no day.
 */
export interface DateRange {
  /** The first day. */
  readonly from: CalendarDate
  /** The last day, which still counts; absent where none is set. */
  readonly through?: CalendarDate
}

export const DateRange: Codec<DateRange> = record<DateRange>('DateRange', {
  from: CalendarDate,
  through: optional(CalendarDate),
})

/**
 * Whether a day is one of the range's days; both ends count.
 */
export const covers =
  (range: DateRange) =>
  (date: CalendarDate): boolean =>
    range.from <= date && (range.through === undefined || date <= range.through)

/** Whether two ranges have a day in common; a range that covers no day has none. */
export const rangesOverlap = (a: DateRange, b: DateRange): boolean => {
  const from = a.from > b.from ? a.from : b.from
  return covers(a)(from) && covers(b)(from)
}
