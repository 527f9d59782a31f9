import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { writtenSpans } from '../rule/writtenSpans.js'
import { wrongTimes } from '../rule/wrongTimes.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { issuePath } from '../subject/issuePath.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { minutesIn } from '../time/Minutes.js'
import { offsetMinutesOf } from '../time/OffsetDateTime.js'
import { spansMilliseconds, unionSpans } from '../time/TimeSpan.js'

/** Which sessions are in the same minutes. */
export interface OverlapDetail {
  readonly reason: 'sessionsOverlap'
  readonly sessions: ReadonlyArray<RecordId>
  /** Whole minutes of this session that are known to be in others as well, each once; 0 where an end is not known. */
  readonly overlappingMinutes: number
  /** When they are, in the offset of the start, as ISO 8601 intervals: the first of many, in order. */
  readonly times: ReadonlyArray<string>
}

/**
 * A member is in one session at a time, whatever its code, and so is who renders sessions of the member, with the member
 * or without. Times are half open: a session that begins as another ends does not overlap it, and non-billable minutes
 * overlap nothing, nor do seconds that fill no minute, nor a session without the member one of another provider, nor one
 * of a code that is paid by the day. A session that began and has no end is where it began, and may have gone on that day.
 *
 * Minutes of one service count for no other. In which of the sessions the member was, or whether one of them was held at
 * all, their times do not tell, so that no unit of either is supported, also none of its other minutes. Once a person has
 * marked the shared minutes as non-billable in one of them, the rest of it and the whole of the other can be claimed.
 */
export const sessionsDoNotOverlap = recordRule<'sessionsDoNotOverlap', OverlapDetail>({
  id: 'sessionsDoNotOverlap',
  title: 'Neither the member nor who rendered the session is in another one at the same time',
  severity: { schedule: 'error', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    sessionsOverlap: {
      sentence:
        'The member, or who rendered the session, was in other sessions at the same time: {sessions}. Minutes known to be in common: {overlappingMinutes}. From and until: {times}.',
      fix: 'Correct the times that are wrong, remove the session that is a duplicate, or mark the shared minutes as non-billable in one of the sessions; all other minutes can then be billed.',
      fixedBy: 'biller',
      carc: carcs.includedInAnotherService,
    },
  },
  check: (subject): Verdict<OverlapDetail> => {
    const { session, overlaps, timeIssues, openEndedBefore, areSessionsComplete } = subject
    const evidence = [sessionEvidence(session.id)]
    if (overlaps.length > 0) return overlap(session, overlaps)
    if (wrongTimes(subject).length > 0) return notApplicable
    if (timeIssues.length > 0) return undetermined(timeIssues.map(issuePath), evidence)
    if (openEndedBefore !== undefined) {
      return undetermined(['session.end'], [...evidence, sessionEvidence(openEndedBefore)])
    }
    return areSessionsComplete ? met : undetermined(['sessions'], evidence)
  },
})

const overlap = (
  { id, start }: Session,
  overlaps: SessionSubject['overlaps'],
): Verdict<OverlapDetail> => {
  const sessions = [...new Set(overlaps.map(({ session }) => session))].sort()
  const shared = unionSpans(overlaps.flatMap((other) => other.shared))
  const overlappingMinutes = minutesIn(spansMilliseconds(shared))
  const times = start === undefined ? [] : writtenSpans(offsetMinutesOf(start))(shared)
  const others = sessions.filter((other) => other !== id).map(sessionEvidence)
  return notMet(
    { reason: 'sessionsOverlap', sessions, overlappingMinutes, times },
    [...others, sessionEvidence(id)],
    'start',
  )
}
