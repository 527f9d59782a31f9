import * as E from 'fp-ts/Either'
import type { Hcpcs } from '../code/Hcpcs.js'
import type { Assessment } from '../record/Assessment.js'
import type { RecordId } from '../record/RecordId.js'
import type { StaffMember } from '../record/StaffMember.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { assessmentOf, type NoAssessmentDetail } from './assessmentOf.js'
import type { Detail } from './Detail.js'
import type { Verdict } from './Verdict.js'

/** All by which it is judged what an assessment holds. */
export interface AssessmentCase {
  readonly assessment: Assessment
  /** The code of the session. */
  readonly code: Hcpcs
  /** The staff by id; absent where the list is not known to be complete. */
  readonly staff: ReadonlyMap<RecordId, StaffMember> | undefined
}

/**
 * Judges the assessment of a session by what it holds. The verdict on the case names the records that it rests on beyond
 * the session. It is reckoned once for sessions in a row that share their case, since an assessment may be long.
 */
export const judgeAssessment = <D extends Detail>(
  judge: (given: AssessmentCase) => Verdict<D>,
): ((subject: SessionSubject) => Verdict<D | NoAssessmentDetail>) => {
  let last: { readonly given: AssessmentCase; readonly verdict: Verdict<D> } | undefined
  return (subject) => {
    const chosen = assessmentOf(subject)
    if (E.isLeft(chosen)) return chosen.left
    const { session, staff } = subject
    const given = { assessment: chosen.right, code: session.code, staff }
    const known =
      last !== undefined && isSame(last.given, given) ? last : { given, verdict: judge(given) }
    last = known
    const { verdict } = known
    return verdict.outcome === 'met' || verdict.outcome === 'notApplicable'
      ? verdict
      : { ...verdict, evidence: [sessionEvidence(session.id), ...verdict.evidence] }
  }
}

const isSame = (a: AssessmentCase, b: AssessmentCase): boolean =>
  a.assessment === b.assessment && a.code === b.code && a.staff === b.staff
