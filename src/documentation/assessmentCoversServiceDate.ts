import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { AssessmentRequirement } from '../policy/AssessmentRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import type { NoAssessmentDetail } from '../rule/assessmentOf.js'
import { concerns } from '../rule/concerns.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { withEvidence } from '../rule/withEvidence.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'

/** Why no assessment stands on the service date: the nearest one, and how it misses. */
export type AssessmentDateDetail =
  | NoAssessmentDetail
  | {
      readonly reason: 'assessmentWasLater'
      readonly serviceDate: CalendarDate
      readonly assessment: RecordId
    }
  | {
      readonly reason: 'assessmentIsTooOld'
      readonly serviceDate: CalendarDate
      readonly assessment: RecordId
      /** From the day of the assessment to the service date. */
      readonly days: number
      /** The most days that the policy allows. */
      readonly maxAgeDays: number
    }

/**
 * The member was assessed on the service date or before it, and no longer before it than the policy allows. The
 * policy's `assessment.requirements` ask for it.
 */
export const assessmentCoversServiceDate = policyRule<
  'assessmentCoversServiceDate',
  AssessmentRequirement,
  AssessmentDateDetail
>({
  id: 'assessmentCoversServiceDate',
  title: 'An assessment of the member stands on the service date',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    noAssessment: {
      sentence: 'No assessment is documented that could stand on {serviceDate}.',
      fix: 'Assess the member before further sessions; one made later does not reach back to this one.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    assessmentWasLater: {
      sentence: 'The first assessment, {assessment}, was made after {serviceDate}.',
      fix: 'If the member was assessed before, record that assessment; otherwise the session is not supported.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    assessmentIsTooOld: {
      sentence:
        'The latest assessment, {assessment}, was made {days} days before {serviceDate}; the policy allows {maxAgeDays}.',
      fix: 'Assess the member again before further sessions; if that was done in time, record it.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ assessment }) => stated(assessment?.requirements),
  check: ({ when, maxAgeDays = Infinity }) => {
    const isConcerned = concerns(when)
    return (subject): Verdict<AssessmentDateDetail> => {
      const concerned = isConcerned(subject)
      if (E.isLeft(concerned)) return concerned.left
      const { session, assessment, openAssessments, serviceDate } = subject
      const evidence = [sessionEvidence(session.id)]
      if (assessment.kind === 'unknown') {
        return undetermined(assessment.missing, [...evidence, ...assessment.evidence])
      }
      if (assessment.kind === 'none') {
        const { nearest } = assessment
        if (nearest === undefined) return notMet({ reason: 'noAssessment', serviceDate }, evidence)
        return notMet(
          { reason: 'assessmentWasLater', serviceDate, assessment: nearest.id },
          [...evidence, { record: 'assessment', id: nearest.id }],
          'assessedOn',
        )
      }
      const { id, assessedOn = serviceDate } = assessment.record
      const days = dayNumber(serviceDate) - dayNumber(assessedOn)
      if (days <= maxAgeDays) return met
      const withAssessment = [...evidence, { record: 'assessment', id } as const]
      // A later one may be among those that are not known.
      return openAssessments.missing.length > 0
        ? undetermined(
            openAssessments.missing,
            withEvidence(withAssessment, openAssessments.evidence),
          )
        : notMet(
            { reason: 'assessmentIsTooOld', serviceDate, assessment: id, days, maxAgeDays },
            withAssessment,
            'assessedOn',
          )
    }
  },
})
