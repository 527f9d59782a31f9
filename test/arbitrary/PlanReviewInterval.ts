import * as fc from 'fast-check'
import type { PlanReviewInterval as Value } from '../../src/policy/PlanReviewInterval.js'
import { Condition } from './Condition.js'
import { periodFields } from './Period.js'

/** Any time between reviews. */
export const PlanReviewInterval: fc.Arbitrary<Value> = fc.record(
  { when: Condition, ...periodFields, isLastDayWithin: fc.boolean() },
  { requiredKeys: ['count', 'unit', 'isLastDayWithin'] },
)
