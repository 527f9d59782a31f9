import { groupingKeys } from '../policy/GroupingKey.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import {
  dateOf,
  hasLocalOffset,
  instantOf,
  offsetMinutesOf,
  type OffsetDateTime,
} from '../time/OffsetDateTime.js'
import { groupingText } from './groupingText.js'
import type { SessionTime } from './sessionTime.js'

/** A session with time, put on the calendar. */
export interface DatedSession {
  readonly session: Session
  readonly time: SessionTime
  /** The session's own service date, or else the day of its start in the start's offset. */
  readonly serviceDate: CalendarDate
  /**
   * The moment of the first midnight after the start, in the start's offset. Infinite where it is not known: the
   * session names its service date, and its start has no local offset.
   */
  readonly midnight: number
  /** All that a claim says of the session, as one text. */
  readonly facts: string
}

const dayMilliseconds = 24 * 60 * 60_000
const factsOf = groupingText(groupingKeys)

/** Puts a session on the calendar. As it has at most 24 hours, it touches at most the day after its first. */
export const datedSession = (session: Session, time: SessionTime): DatedSession => ({
  session,
  time,
  serviceDate: session.serviceDate ?? dateOf(time.start),
  midnight: midnightOf(session, time.start),
  facts: factsOf(session),
})

/** As `DatedSession.midnight`, of a session with its start. */
export const midnightOf = ({ serviceDate }: Session, start: OffsetDateTime): number =>
  serviceDate === undefined || hasLocalOffset(start) ? midnightAfter(start) : Infinity

const midnightAfter = (start: OffsetDateTime): number => {
  const offset = offsetMinutesOf(start) * 60_000
  return (Math.floor((instantOf(start) + offset) / dayMilliseconds) + 1) * dayMilliseconds - offset
}

/** Whether a session has billable time after its midnight. */
export const crossesMidnight = ({ time, midnight }: DatedSession): boolean => {
  const last = time.billable[time.billable.length - 1]
  return last !== undefined && last.end > midnight
}
