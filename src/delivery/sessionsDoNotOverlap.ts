import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { minutesIn } from '../time/Minutes.js'

/** Which sessions are in the same minutes. */
export interface OverlapDetail {
  readonly reason: 'sessionsOverlap'
  readonly sessions: ReadonlyArray<RecordId>
  /** Whole minutes that this session shares with others, each shared minute of each pair; 0 for seconds alone. */
  readonly overlappingMinutes: number
}

/**
 * A member is in one session at a time, whatever its code. Times are half open: a session that begins as
 * another ends does not overlap it, and non-billable minutes overlap nothing.
 */
export const sessionsDoNotOverlap = recordRule<'sessionsDoNotOverlap', OverlapDetail>({
  id: 'sessionsDoNotOverlap',
  title: 'The member is in no other session at the same time',
  severity: { schedule: 'error', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    sessionsOverlap: {
      sentence:
        'The member was in other sessions at the same time: {sessions}. Minutes in common: {overlappingMinutes}.',
      fix: 'Correct the times that are wrong, or bill the shared minutes once.',
      fixedBy: 'biller',
      carc: carcs.includedInAnotherService,
    },
  },
  check: ({ session, overlaps, timeIssues, areSessionsComplete }): Verdict<OverlapDetail> => {
    const evidence = [sessionEvidence(session.id)]
    if (overlaps.length > 0) return overlap(session.id, overlaps)
    const [issue] = timeIssues
    if (issue !== undefined) {
      const record = issue.note === undefined ? 'session' : 'note'
      return undetermined([`${record}.${issue.field}`], evidence)
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
