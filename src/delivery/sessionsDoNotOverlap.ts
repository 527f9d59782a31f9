import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { wrongTimes } from '../rule/wrongTimes.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { issuePath } from '../subject/issuePath.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { minutesIn } from '../time/Minutes.js'

/** Which sessions are in the same minutes. */
export interface OverlapDetail {
  readonly reason: 'sessionsOverlap'
  readonly sessions: ReadonlyArray<RecordId>
  /** Whole minutes that this session is known to share with others, each shared minute of each pair; 0 where an end is not known. */
  readonly overlappingMinutes: number
}

/**
 * A member is in one session at a time, whatever its code. Times are half open: a session that begins as
 * another ends does not overlap it, and non-billable minutes overlap nothing, nor do seconds that fill no minute, nor a
 * session without the member. A session that began and has no end is where it began, and may have gone on that day.
 */
export const sessionsDoNotOverlap = recordRule<'sessionsDoNotOverlap', OverlapDetail>({
  id: 'sessionsDoNotOverlap',
  title: 'The member is in no other session at the same time',
  severity: { schedule: 'error', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    sessionsOverlap: {
      sentence:
        'The member was in other sessions at the same time: {sessions}. Minutes known to be in common: {overlappingMinutes}.',
      fix: 'Correct the times that are wrong, mark the shared minutes as non-billable in one of the sessions, or remove the one that is a duplicate.',
      fixedBy: 'biller',
      carc: carcs.includedInAnotherService,
    },
  },
  check: (subject): Verdict<OverlapDetail> => {
    const { session, overlaps, timeIssues, openEndedBefore, areSessionsComplete } = subject
    const evidence = [sessionEvidence(session.id)]
    if (overlaps.length > 0) return overlap(session.id, overlaps)
    if (wrongTimes(subject).length > 0) return notApplicable
    if (timeIssues.length > 0) return undetermined(timeIssues.map(issuePath), evidence)
    if (openEndedBefore !== undefined) {
      return undetermined(['session.end'], [...evidence, sessionEvidence(openEndedBefore)])
    }
    return areSessionsComplete ? met : undetermined(['sessions'], evidence)
  },
})

const overlap = (id: RecordId, overlaps: SessionSubject['overlaps']): Verdict<OverlapDetail> => {
  const sessions = [...new Set(overlaps.map(({ session }) => session))].sort()
  let milliseconds = 0
  for (const other of overlaps) milliseconds += other.milliseconds
  const overlappingMinutes = minutesIn(milliseconds)
  const others = sessions.filter((other) => other !== id).map(sessionEvidence)
  return notMet(
    { reason: 'sessionsOverlap', sessions, overlappingMinutes },
    [...others, sessionEvidence(id)],
    'start',
  )
}
