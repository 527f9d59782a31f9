import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { AmountMeasure } from '../ledger/unitSums.js'
import type { PlannedAmountRequirement } from '../policy/PlannedAmountRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { noPlannedServiceRemedies } from '../rule/noPlannedServiceRemedies.js'
import { planFails } from '../rule/planInEffect.js'
import { plannedExcess } from '../rule/plannedExcess.js'
import type { NoPlannedServiceDetail } from '../rule/plannedServices.js'
import { policyRule } from '../rule/policyRule.js'
import { met, undetermined, type Verdict } from '../rule/Verdict.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** How far what was given goes beyond what the plan names, and how much of that began in this session. */
export type PlannedAmountDetail =
  | NoPlannedServiceDetail
  | {
      readonly reason: 'amountIsBeyondPlan'
      readonly plan: RecordId
      /** The first of the days that count together; of a session over midnight that goes beyond on both the first. */
      readonly from: CalendarDate
      /** The last of them that was looked at: their last day, or the service date where none is set. */
      readonly through: CalendarDate
      readonly measure: AmountMeasure
      /** What the plan names for those days, in the measure. */
      readonly planned: number
      /** What those days have, in the measure. */
      readonly used: number
      /** Units that began in this session beyond what the plan names. */
      readonly unitsBeyond: number
    }

/**
 * A member's units of the code, of the plan's day, week, month, year or all of its days, are within the amount and
 * frequency that the plan names for it; the amount itself is. The policy's `planTerms.unitsWithinPlannedAmount` asks
 * for it. Entries of different formats count apart. Units of sessions that are billed already count first, then the
 * others, each in the order in which they began; the finding stands at the sessions in which the amount was used up.
 */
export const unitsAreWithinPlannedAmount = policyRule<
  'unitsAreWithinPlannedAmount',
  PlannedAmountRequirement,
  PlannedAmountDetail
>({
  id: 'unitsAreWithinPlannedAmount',
  title: 'The units are within the amount that the treatment plan names',
  severity: { schedule: 'error', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noPlannedServiceRemedies,
    amountIsBeyondPlan: {
      sentence:
        'From {from} through {through} there are {measure}: {used}; plan {plan} names {planned}. Units of this session beyond that: {unitsBeyond}.',
      fix: 'Bill only what is within the plan; have the plan changed before further sessions if more is needed.',
      fixedBy: 'biller',
      carc: carcs.frequencyNotSupported,
    },
  },
  basis: ({ planTerms }) => stated(planTerms?.unitsWithinPlannedAmount),
  check: (requirement) => {
    const excessOf = plannedExcess(requirement)
    return (subject): Verdict<PlannedAmountDetail> => {
      const excess = excessOf(subject)
      if (E.isLeft(excess)) return excess.left
      const { found, dates, isComplete } = excess.right
      const [first] = dates
      if (first === undefined) {
        return isComplete ? met : undetermined(['sessions'], found.evidence)
      }
      const { date, used, amount } = first
      const { days, measure, maximum: planned } = amount
      const { from, through = date } = days
      let unitsBeyond = 0
      for (const one of dates) unitsBeyond += one.unitsBeyond
      const beyond = { from, through, measure, planned, used, unitsBeyond }
      const detail = { reason: 'amountIsBeyondPlan', plan: found.plan.id, ...beyond } as const
      const verdict = planFails(subject, found, detail, 'services')
      return verdict.outcome === 'notMet' ? { ...verdict, unsupportedUnits: unitsBeyond } : verdict
    }
  },
})
