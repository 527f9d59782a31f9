import type { Chart } from '../record/Chart.js'
import type { TreatmentPlan } from '../record/TreatmentPlan.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { chronological } from '../units/chronological.js'
import type { Choice } from './Choice.js'
import { nearestOn } from './nearestOn.js'
import { preferredOn, type Ranged } from './preferredOn.js'

/**
 * The plan in effect on a service date, by dates alone. Drafts and revoked plans are none. Of several, the
 * one that began last; of those that began on one day, the one whose id sorts last.
 */
export const choosePlan = ({
  plans,
  incomplete,
}: Pick<Chart, 'plans' | 'incomplete'>): ((
  serviceDate: CalendarDate | undefined,
) => Choice<TreatmentPlan>) => {
  if (plans === undefined) return () => unknown('plans')
  const latestFirst = [...inOrder(plans)].reverse()
  const inEffect = preferredOn(latestFirst.filter(isPlan).flatMap(dated))
  const nearest = nearestOn(latestFirst.flatMap(dated))
  const undated = latestFirst.filter((plan) => isPlan(plan) && plan.effective === undefined)
  return (serviceDate) => {
    if (serviceDate === undefined) return unknown('session.start')
    const record = inEffect(serviceDate)
    if (record !== undefined) return { kind: 'chosen', record }
    if (undated.length > 0) return unknown('plan.effective', undated)
    if (incomplete?.includes('plans') === true) return unknown('plans')
    const near = nearest(serviceDate) ?? latestFirst[0]
    return near === undefined ? { kind: 'none' } : { kind: 'none', nearest: near }
  }
}

/** Whether it was ever more than a draft, and still stands for its days. */
export const isPlan = ({ status }: TreatmentPlan): boolean =>
  status !== 'draft' && status !== 'revoked'

/** How many plans are named as evidence of what is not known. */
const MOST = 16

const unknown = (
  missing: string,
  plans: ReadonlyArray<TreatmentPlan> = [],
): Choice<TreatmentPlan> => ({
  kind: 'unknown',
  missing: [missing],
  evidence: [...new Set(plans.map(({ id }) => id))]
    .slice(0, MOST)
    .map((id) => ({ record: 'plan', id })),
})

const dated = (plan: TreatmentPlan): ReadonlyArray<Ranged<TreatmentPlan>> =>
  plan.effective === undefined ? [] : [{ range: plan.effective, value: plan }]

// By first day, those without one first; then id; then all the rest, so that two of one id are told apart.
const inOrder = chronological<TreatmentPlan>({
  start: ({ effective }) => (effective === undefined ? -Infinity : dayNumber(effective.from)),
  id: ({ id }) => id,
  rest: (plan) => plan,
})
