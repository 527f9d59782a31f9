import type { CalendarDate } from '../time/CalendarDate.js'
import { dateOf } from '../time/OffsetDateTime.js'
import type { Session } from './Session.js'

/** The service date of a session: its own, or the day of its start in the start's offset. */
export const serviceDateOf = ({ serviceDate, start }: Session): CalendarDate | undefined =>
  serviceDate ?? (start === undefined ? undefined : dateOf(start))
