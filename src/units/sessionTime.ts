import * as E from 'fp-ts/Either'
import type { ReadonlyNonEmptyArray } from 'fp-ts/ReadonlyNonEmptyArray'
import type { Note } from '../record/Note.js'
import type { Session } from '../record/Session.js'
import { instantOf, type OffsetDateTime } from '../time/OffsetDateTime.js'
import { subtractSpans, type TimeSpan } from '../time/TimeSpan.js'
import type { DroppedTime, DropReason } from './DroppedTime.js'
import { recordedTime, type RecordedTime } from './recordedTime.js'
import { sessionTimeIssues } from './sessionTimeIssues.js'
import type { UnitIssue } from './UnitIssue.js'

/** The time of one session before a payer's rules: what was documented as billable, and what was not. */
export interface SessionTime extends RecordedTime {
  /** The documented billable time: in order, apart from each other, within `recorded`. */
  readonly billable: ReadonlyArray<TimeSpan>
  /** The rest of `recorded`, one entry a reason. */
  readonly dropped: ReadonlyArray<DroppedTime>
}

/**
 * The billable time that was documented for one member: from the session's start to its end, as far as the member
 * attended (`arrivedAt`, `leftAt`), as far as the note's own times hold it too, without the spans that are not
 * billable, each moment of which is taken off once.
 *
 * A note with one time bounds that end only; the other is not guessed from it. Where one of these times is missing or
 * wrong the session has no time at all, since how much of it is wrong is not known. The status of the session is not
 * looked at: the time of a planned session is the time that is planned.
 */
export const sessionTime = (
  session: Session,
  note?: Note,
): E.Either<ReadonlyNonEmptyArray<UnitIssue>, SessionTime> => {
  const time = recordedTime(session)
  if (E.isLeft(time)) return time
  const { start, end, recorded } = time.right
  const attended = between(recorded, session.arrivedAt, session.leftAt)
  const documented = between(attended, note?.start, note?.end)
  const [issue, ...more] = sessionTimeIssues(session, note, { recorded, attended, documented })
  if (issue !== undefined) return E.left([issue, ...more])
  const billable = withoutBreaks(session, documented)
  const dropped: Array<DroppedTime> = []
  addDropped(dropped, 'notAttended', lengthOf(recorded) - lengthOf(attended))
  addDropped(dropped, 'notInNote', lengthOf(attended) - lengthOf(documented))
  addDropped(dropped, 'nonBillable', billable.reduce(minusLength, lengthOf(documented)))
  return E.right({ start, end, recorded, billable, dropped })
}

// The part of a span from one moment to another, as far as they are known; of no length where there is none.
const between = (
  span: TimeSpan,
  from: OffsetDateTime | undefined,
  until: OffsetDateTime | undefined,
): TimeSpan => {
  if (from === undefined && until === undefined) return span
  const start = from === undefined ? span.start : Math.max(span.start, instantOf(from))
  const end = until === undefined ? span.end : Math.min(span.end, instantOf(until))
  return start === span.start && end === span.end ? span : { start, end: Math.max(start, end) }
}

const withoutBreaks = ({ nonBillable }: Session, span: TimeSpan): ReadonlyArray<TimeSpan> => {
  if (nonBillable === undefined || nonBillable.length === 0) return [span]
  const breaks = nonBillable.map(({ start, end }) => ({
    start: instantOf(start),
    end: instantOf(end),
  }))
  return subtractSpans([span], breaks)
}

const lengthOf = ({ start, end }: TimeSpan): number => end - start

const minusLength = (milliseconds: number, span: TimeSpan): number => milliseconds - lengthOf(span)

const addDropped = (
  dropped: Array<DroppedTime>,
  reason: DropReason,
  milliseconds: number,
): void => {
  if (milliseconds > 0) dropped.push({ reason, milliseconds })
}
