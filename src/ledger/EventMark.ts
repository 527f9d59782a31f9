import type { CalendarDate } from '../time/CalendarDate.js'

/** When an event was: its day, and its place in the day as far as it has one. */
export interface EventMark {
  /** Absent where it is not known. */
  readonly on: CalendarDate | undefined
  readonly sequence: number | undefined
}

/** The day of an event; where it is not known, after every date. */
export const dayOf = ({ on }: EventMark): string => on ?? '~'

/** Whether an event is known to be after another. */
export const isAfter = (a: EventMark, b: EventMark): boolean => {
  if (dayOf(a) !== dayOf(b)) return dayOf(a) > dayOf(b)
  return a.sequence !== undefined && b.sequence !== undefined && a.sequence > b.sequence
}
