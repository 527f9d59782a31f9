import { preferredOn } from '../subject/preferredOn.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import { onceForEach } from './onceForEach.js'

/** Whether a day is one of some days, both ends of each range included. Made ready once for each list. */
export const coversDay = (ranges: ReadonlyArray<DateRange>): ((date: CalendarDate) => boolean) => {
  const rangeOn = made(ranges)
  return (date) => rangeOn(date) !== undefined
}

const made = onceForEach((ranges: ReadonlyArray<DateRange>) =>
  preferredOn(ranges.map((range) => ({ range, value: range }))),
)
