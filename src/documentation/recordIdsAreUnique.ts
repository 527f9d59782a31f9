import { carcs } from '../code/carcs.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** How many sessions bear the same id. */
export interface DuplicateDetail {
  readonly reason: 'idIsShared'
  /** Sessions of the member that bear it, this one included; 2 or more. */
  readonly sessions: number
}

/**
 * No other session of the member bears the session's id: two would be billed as one, or one as two. One that was
 * cancelled or missed is not billed and does not count.
 */
export const recordIdsAreUnique = recordRule<'recordIdsAreUnique', DuplicateDetail>({
  id: 'recordIdsAreUnique',
  title: 'The session is the only one held of its id',
  severity: { schedule: 'error', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    idIsShared: {
      sentence: 'Sessions that bear this id: {sessions}.',
      fix: 'Send each session once, under an id of its own.',
      fixedBy: 'developer',
      carc: carcs.exactDuplicate,
    },
  },
  check: ({ session, sessionsOfSameId, areSessionsComplete }): Verdict<DuplicateDetail> => {
    const evidence = [sessionEvidence(session.id)]
    if (sessionsOfSameId > 1) {
      return notMet({ reason: 'idIsShared', sessions: sessionsOfSameId }, evidence, 'id')
    }
    return areSessionsComplete ? met : undetermined(['sessions'], evidence)
  },
})
