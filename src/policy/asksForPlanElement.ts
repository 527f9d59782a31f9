import type { Cited } from '../source/Cited.js'
import type { PayerPolicy } from './PayerPolicy.js'
import type { PlanElement } from './PlanElement.js'
import { stated } from './stated.js'

/** Where a policy asks that the plan hold one of some elements; none where it does not. */
export const asksForPlanElement =
  (elements: ReadonlyArray<PlanElement>) =>
  ({ planTerms }: PayerPolicy): ReadonlyArray<Cited<PlanElement>> =>
    stated(planTerms?.elements).filter(({ value }) => elements.includes(value))
