import type { BilledLine } from '../record/BilledLine.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** The days of a line, both ends included. */
export interface LineDates {
  readonly from: CalendarDate
  readonly through: CalendarDate
}

/** The days that a line was billed for; a last day before the first is none. Absent where no day is known. */
export const datesOfLine = ({
  serviceDate,
  throughDate,
}: Pick<BilledLine, 'serviceDate' | 'throughDate'>): LineDates | undefined => {
  if (serviceDate === undefined) return undefined
  const isRange = throughDate !== undefined && throughDate > serviceDate
  return { from: serviceDate, through: isRange ? throughDate : serviceDate }
}

/** Whether a day is one of the line's; also where the line's days are not known. */
export const isOnLine = (dates: LineDates | undefined, day: CalendarDate): boolean =>
  dates === undefined || (dates.from <= day && day <= dates.through)
