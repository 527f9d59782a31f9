import * as E from 'fp-ts/Either'
import * as O from 'fp-ts/Option'
import { carcs } from '../code/carcs.js'
import type { PlanLength } from '../policy/PlanLength.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { concerns } from '../rule/concerns.js'
import { planFails, planInEffect } from '../rule/planInEffect.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, type Verdict } from '../rule/Verdict.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { lastDayOf, type PeriodUnit } from '../time/Period.js'

/** How far the plan goes beyond what is allowed. */
export interface PlanLengthDetail {
  readonly reason: 'serviceIsAfterLongestPlan' | 'planIsWrittenTooLong'
  readonly plan: RecordId
  readonly serviceDate: CalendarDate
  /** The first day of the plan. */
  readonly from: CalendarDate
  readonly count: number
  readonly unit: PeriodUnit
  /** The last day that a plan from that first day may have. */
  readonly lastDayAllowed: CalendarDate
}

/**
 * The plan in effect runs no longer than the policy's `planTerms.longest` allow, its first and last day included. A
 * session within the allowed time is not unsupported because the plan was written for longer. A plan without a last
 * day runs through the service date.
 */
export const planIsNoLongerThanAllowed = policyRule<
  'planIsNoLongerThanAllowed',
  PlanLength,
  PlanLengthDetail
>({
  id: 'planIsNoLongerThanAllowed',
  title: 'The treatment plan is no longer than allowed',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    serviceIsAfterLongestPlan: {
      sentence:
        'Plan {plan} began on {from}; {serviceDate} is after {lastDayAllowed}, the last day that this policy allows it. Longest plan, in {unit}: {count}.',
      fix: 'Renew the plan before further sessions; if it was renewed in time, record the renewal.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    planIsWrittenTooLong: {
      sentence:
        'Plan {plan} began on {from} and is written for days after {lastDayAllowed}, the last day that this policy allows it. Longest plan, in {unit}: {count}.',
      fix: 'Renew the plan by the last day that is allowed, and write the next one for no longer.',
      fixedBy: 'clinician',
      severityAtMost: 'warning',
    },
  },
  basis: ({ planTerms }) => stated(planTerms?.longest),
  check: ({ when, count, unit }) => {
    const isConcerned = concerns(when)
    const lastDayFrom = lastDayOf({ count, unit })
    return (subject): Verdict<PlanLengthDetail> => {
      const concerned = isConcerned(subject)
      if (E.isLeft(concerned)) return concerned.left
      const found = planInEffect(subject)
      // Without a plan there is none that is too long.
      if (E.isLeft(found)) return found.left.outcome === 'notMet' ? notApplicable : found.left
      const { plan, serviceDate, effective } = found.right
      const { from, through = serviceDate } = effective
      const last = lastDayFrom(from)
      if (O.isNone(last) || through <= last.value) return met
      const lastDayAllowed = last.value
      const reason =
        serviceDate > lastDayAllowed ? 'serviceIsAfterLongestPlan' : 'planIsWrittenTooLong'
      const detail = {
        reason,
        plan: plan.id,
        serviceDate,
        from,
        count,
        unit,
        lastDayAllowed,
      } as const
      return planFails(subject, found.right, detail, 'effective')
    }
  },
})
