import type { RecordId } from '../record/RecordId.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { undetermined, type Undetermined } from './Verdict.js'
import { withEvidence } from './withEvidence.js'

/** Whether another than the worker assessed the member, or what is missing to tell. */
export const assessedByAnother = (
  { assessment, openAssessments }: Pick<SessionSubject, 'assessment' | 'openAssessments'>,
  worker: RecordId,
  evidence: ReadonlyArray<Evidence>,
): boolean | Undetermined => {
  if (assessment.kind === 'none') return false
  if (assessment.kind === 'unknown') {
    return undetermined(assessment.missing, [...evidence, ...assessment.evidence])
  }
  const { id, performedBy } = assessment.record
  const missing = [
    ...openAssessments.missing,
    ...(performedBy === undefined ? ['assessment.performedBy'] : []),
  ]
  return missing.length > 0
    ? undetermined(
        missing,
        withEvidence([...evidence, { record: 'assessment', id }], openAssessments.evidence),
      )
    : performedBy !== worker
}

/** What shows that the worker did all: the assessment too, before the plan, which is to be corrected. */
export const byOneWorker = (
  { session, assessment }: Pick<SessionSubject, 'session' | 'assessment'>,
  evidence: ReadonlyArray<Evidence>,
): ReadonlyArray<Evidence> =>
  assessment.kind === 'chosen'
    ? withEvidence(
        [sessionEvidence(session.id), { record: 'assessment', id: assessment.record.id }],
        evidence,
      )
    : evidence
