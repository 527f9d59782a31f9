import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { carcs } from '../code/carcs.js'
import type { PlanReviewInterval } from '../policy/PlanReviewInterval.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import type { TreatmentPlan } from '../record/TreatmentPlan.js'
import { concerns } from '../rule/concerns.js'
import { noPlanRemedies } from '../rule/noPlanRemedies.js'
import { planFails, planInEffect, type NoPlanDetail } from '../rule/planInEffect.js'
import { policyRule } from '../rule/policyRule.js'
import { met, undetermined, type Verdict } from '../rule/Verdict.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { dayAfter, type PeriodUnit } from '../time/Period.js'

/** Since when the plan has gone without a review. */
export type PlanReviewDetail =
  | NoPlanDetail
  | {
      readonly reason: 'planWasNotReviewed' | 'reviewIsOverdue'
      readonly plan: RecordId
      readonly serviceDate: CalendarDate
      /** The first day of the plan, or its last review by the service date. */
      readonly since: CalendarDate
      readonly count: number
      readonly unit: PeriodUnit
    }

/**
 * The service date lies within the policy's `planTerms.reviewEvery` of the first day of the plan or of its last review
 * on or before the service date, whichever is later. Whether the very last day is within the policy says. A review
 * after the service date does not reach back.
 */
export const planIsReviewedOnTime = policyRule<
  'planIsReviewedOnTime',
  PlanReviewInterval,
  PlanReviewDetail
>({
  id: 'planIsReviewedOnTime',
  title: 'The treatment plan was reviewed on time',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noPlanRemedies,
    planWasNotReviewed: {
      sentence:
        'Plan {plan} began on {since} and was not reviewed by {serviceDate}. Time between reviews, in {unit}: {count}.',
      fix: 'Have the plan reviewed before further sessions; if it was reviewed in time, record the review.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    reviewIsOverdue: {
      sentence:
        'Plan {plan} was last reviewed on {since}, too long before {serviceDate}. Time between reviews, in {unit}: {count}.',
      fix: 'Have the plan reviewed before further sessions; if it was reviewed in time, record the review.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ planTerms }) => stated(planTerms?.reviewEvery),
  check: (interval) => {
    const isConcerned = concerns(interval.when)
    const isWithin = isWithinOf(interval)
    const { count, unit } = interval
    return (subject): Verdict<PlanReviewDetail> => {
      const concerned = isConcerned(subject)
      if (E.isLeft(concerned)) return concerned.left
      const found = planInEffect(subject)
      if (E.isLeft(found)) return found.left
      const { plan, serviceDate, evidence, effective } = found.right
      const { from } = effective
      if (isWithin(from, serviceDate)) return met
      if (plan.reviews === undefined) return undetermined(['plan.reviews'], evidence)
      const since = lastReview(plan.reviews, from, serviceDate)
      if (isWithin(since, serviceDate)) return met
      if (plan.reviews.some(({ reviewedOn }) => reviewedOn === undefined)) {
        return undetermined(['plan.reviews.reviewedOn'], evidence)
      }
      const reason = since > from ? 'reviewIsOverdue' : 'planWasNotReviewed'
      const detail = { reason, plan: plan.id, serviceDate, since, count, unit } as const
      return planFails(subject, found.right, detail, 'reviews')
    }
  },
})

/** Whether a day lies within the interval after another. */
const isWithinOf = (interval: PlanReviewInterval) => {
  const lastDayFrom = dayAfter(interval)
  return (since: CalendarDate, date: CalendarDate): boolean => {
    const last = lastDayFrom(since)
    return O.isNone(last) || date < last.value || (interval.isLastDayWithin && date === last.value)
  }
}

/** The last review after the first day of a plan and by a date; that first day where there is none. */
const lastReview = (
  reviews: NonNullable<TreatmentPlan['reviews']>,
  from: CalendarDate,
  date: CalendarDate,
): CalendarDate => {
  let last = from
  for (const { reviewedOn = from } of reviews) {
    if (reviewedOn > last && reviewedOn <= date) last = reviewedOn
  }
  return last
}
