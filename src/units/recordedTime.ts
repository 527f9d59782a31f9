import * as E from 'fp-ts/Either'
import type { ReadonlyNonEmptyArray } from 'fp-ts/ReadonlyNonEmptyArray'
import type { Session } from '../record/Session.js'
import { instantOf, type OffsetDateTime } from '../time/OffsetDateTime.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { UnitIssue } from './UnitIssue.js'

/** A session's time from start to end, as recorded. */
export interface RecordedTime {
  readonly start: OffsetDateTime
  readonly end: OffsetDateTime
  /** From start to end; above 0 and at most 24 hours. */
  readonly recorded: TimeSpan
}

/** The longest session that is taken for one, inclusive. */
const longestMilliseconds = 24 * 60 * 60_000

/**
 * A session's time from start to end, or why there is none. No end is invented for a session without one: not from
 * its note, not from its plan.
 */
export const recordedTime = ({
  id,
  start,
  end,
}: Session): E.Either<ReadonlyNonEmptyArray<UnitIssue>, RecordedTime> => {
  if (start === undefined || end === undefined) return E.left(missing(id, start, end))
  const recorded = { start: instantOf(start), end: instantOf(end) }
  const milliseconds = recorded.end - recorded.start
  if (milliseconds <= 0) return E.left([{ kind: 'endNotAfterStart', session: id, field: 'end' }])
  return milliseconds > longestMilliseconds
    ? E.left([{ kind: 'longerThanADay', session: id, field: 'end' }])
    : E.right({ start, end, recorded })
}

const missing = (
  session: Session['id'],
  start: OffsetDateTime | undefined,
  end: OffsetDateTime | undefined,
): ReadonlyNonEmptyArray<UnitIssue> => {
  const noStart: UnitIssue = { kind: 'startMissing', session, field: 'start' }
  const noEnd: UnitIssue = { kind: 'endMissing', session, field: 'end' }
  if (start !== undefined) return [noEnd]
  return end === undefined ? [noStart, noEnd] : [noStart]
}

/** The milliseconds from start to end, also of a session too long to be one; 0 where they are not known. */
export const elapsedMilliseconds = ({ start, end }: Session): number =>
  start === undefined || end === undefined ? 0 : Math.max(0, instantOf(end) - instantOf(start))
