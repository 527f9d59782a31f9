import type { Note } from '../record/Note.js'
import type { Session } from '../record/Session.js'
import { instantOf, type OffsetDateTime } from '../time/OffsetDateTime.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { UnitIssue } from './UnitIssue.js'

/** The time of a session, narrowed step by step; a span that ends at its start is no time. */
export interface NarrowedTime {
  readonly recorded: TimeSpan
  /** What arrival and leaving leave of it. */
  readonly attended: TimeSpan
  /** What the times of the note leave of that. */
  readonly documented: TimeSpan
}

/** What is missing or wrong in the times that narrow a session: attendance, note and breaks. */
export const sessionTimeIssues = (
  session: Session,
  note: Note | undefined,
  time: NarrowedTime,
): ReadonlyArray<UnitIssue> => {
  const issues: Array<UnitIssue> = []
  // Times in the wrong order leave nothing either, so that they need not be looked for where time is left.
  if (!hasTime(time.attended)) issues.push(attendanceIssue(session, time))
  if (note !== undefined && !hasTime(time.documented)) addNoteIssue(issues, session, note, time)
  // A break that ends as it starts takes no time off and is harmless.
  if (session.nonBillable?.some(({ start, end }) => instantOf(end) < instantOf(start))) {
    issues.push({
      kind: 'nonBillableEndBeforeStart',
      session: session.id,
      field: 'nonBillable',
    })
  }
  return issues
}

const attendanceIssue = (
  { id, arrivedAt, leftAt }: Session,
  { recorded }: NarrowedTime,
): UnitIssue => {
  if (isNotAfter(leftAt, arrivedAt)) {
    return { kind: 'leftNotAfterArrived', session: id, field: 'leftAt' }
  }
  const field = isAtOrAfter(arrivedAt, recorded.end) ? 'arrivedAt' : 'leftAt'
  return { kind: 'attendanceOutsideSession', session: id, field }
}

const addNoteIssue = (
  issues: Array<UnitIssue>,
  { id }: Session,
  note: Note,
  { attended }: NarrowedTime,
): void => {
  const where = { session: id, note: note.id }
  if (isNotAfter(note.end, note.start)) {
    issues.push({ kind: 'noteEndNotAfterStart', ...where, field: 'end' })
  } else if (hasTime(attended)) {
    const field = isAtOrAfter(note.start, attended.end) ? 'start' : 'end'
    issues.push({ kind: 'noteTimesDisjoint', ...where, field })
  }
}

const hasTime = ({ start, end }: TimeSpan): boolean => end > start

const isNotAfter = (a: OffsetDateTime | undefined, b: OffsetDateTime | undefined): boolean =>
  a !== undefined && b !== undefined && instantOf(a) <= instantOf(b)

const isAtOrAfter = (dateTime: OffsetDateTime | undefined, instant: number): boolean =>
  dateTime !== undefined && instantOf(dateTime) >= instant
