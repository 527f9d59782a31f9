import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** What a policy can judge: its editions are chosen by the service date, so that none judges a session without one. */
export interface DatedSubject extends SessionSubject {
  readonly serviceDate: CalendarDate
}

/** Whether there is a session, and its service date is known. */
export const isDated = (subject: SessionSubject | undefined): subject is DatedSubject =>
  subject?.serviceDate !== undefined
