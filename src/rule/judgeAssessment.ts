import * as E from 'fp-ts/Either'
import type { Assessment } from '../record/Assessment.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { assessmentOf, type NoAssessmentDetail } from './assessmentOf.js'
import type { DatedSubject } from './DatedSubject.js'
import type { Detail } from './Detail.js'
import { onceInARow } from './onceInARow.js'
import type { Verdict } from './Verdict.js'

/**
 * Judges the assessment of a session by what it holds. The verdict on it names the records that it rests on beyond the
 * session. It is reckoned once for sessions in a row that share their assessment, since one may be long.
 */
export const judgeAssessment = <D extends Detail>(
  judge: (assessment: Assessment) => Verdict<D>,
): ((subject: DatedSubject) => Verdict<D | NoAssessmentDetail>) => {
  const judged = onceInARow(judge)
  return (subject) => {
    const chosen = assessmentOf(subject)
    if (E.isLeft(chosen)) return chosen.left
    const verdict = judged(chosen.right)
    return verdict.outcome === 'met' || verdict.outcome === 'notApplicable'
      ? verdict
      : { ...verdict, evidence: [sessionEvidence(subject.session.id), ...verdict.evidence] }
  }
}
