import * as E from 'fp-ts/Either'
import type { Assessment } from '../record/Assessment.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DatedSubject } from './DatedSubject.js'
import { notMet, undetermined, type NotMet, type Undetermined } from './Verdict.js'

/** That a session has no assessment to look at. */
export interface NoAssessmentDetail {
  readonly reason: 'noAssessment'
  readonly serviceDate: CalendarDate
}

/** The assessment of a session, or what that lack amounts to. */
export const assessmentOf = ({
  session,
  assessment,
  serviceDate,
}: DatedSubject): E.Either<NotMet<NoAssessmentDetail> | Undetermined, Assessment> => {
  const evidence = [sessionEvidence(session.id)]
  if (assessment.kind === 'chosen') return E.right(assessment.record)
  if (assessment.kind === 'unknown') {
    return E.left(undetermined(assessment.missing, [...evidence, ...assessment.evidence]))
  }
  return E.left(notMet({ reason: 'noAssessment', serviceDate }, evidence))
}
