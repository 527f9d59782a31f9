import * as E from 'fp-ts/Either'
import type { Session } from '../record/Session.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { chronological } from './chronological.js'
import { datedSession, type DatedSession } from './DatedSession.js'
import type { DroppedTime, DropReason } from './DroppedTime.js'
import { elapsedMilliseconds } from './recordedTime.js'
import { sessionTime } from './sessionTime.js'
import type { TimedSession } from './TimedSession.js'
import type { UnitIssue } from './UnitIssue.js'

/** A session that has no time to be counted. */
export interface UntimedSession {
  readonly session: Session
  /** What is missing or wrong; empty for a session that was not held. */
  readonly issues: ReadonlyArray<UnitIssue>
  /** The whole of its time, where it has any. */
  readonly dropped: ReadonlyArray<DroppedTime>
}

/** Sessions with time, in order, and those without. */
export interface PlacedSessions {
  readonly dated: ReadonlyArray<DatedSession>
  readonly untimed: ReadonlyArray<UntimedSession>
}

/** Reads the time of each session; those that were cancelled or missed have none. */
export const placeSessions = (timed: ReadonlyArray<TimedSession>): PlacedSessions => {
  const dated: Array<DatedSession> = []
  const untimed: Array<UntimedSession> = []
  for (const { session, note } of timed) {
    if (session.status === 'cancelled' || session.status === 'noShow') {
      untimed.push(untimedSession(session, [], session.status))
      continue
    }
    const time = sessionTime(session, note)
    if (E.isLeft(time)) untimed.push(untimedSession(session, time.left, 'timesInvalid'))
    else dated.push(datedSession(session, time.right))
  }
  return { dated: inOrder(dated), untimed: untimedInOrder(untimed) }
}

const untimedSession = (
  session: Session,
  issues: ReadonlyArray<UnitIssue>,
  reason: DropReason,
): UntimedSession => {
  const milliseconds = elapsedMilliseconds(session)
  return { session, issues, dropped: milliseconds > 0 ? [{ reason, milliseconds }] : [] }
}

const untimedInOrder = chronological<UntimedSession>({
  start: ({ session: { start } }) => (start === undefined ? Infinity : instantOf(start)),
  id: ({ session }) => session.id,
  rest: ({ session, issues, dropped }) => [session.start, session.serviceDate, issues, dropped],
})

const inOrder = chronological<DatedSession>({
  start: ({ time }) => time.recorded.start,
  id: ({ session }) => session.id,
  rest: ({ session, time, facts }) => [
    time.start,
    time.end,
    time.billable,
    time.dropped,
    session.serviceDate,
    facts,
    session.modifiers,
  ],
})
