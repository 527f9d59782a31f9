import * as fc from 'fast-check'
import type { PlanElement as Value } from '../../src/policy/PlanElement.js'

/** Anything that a payer can ask a plan to hold. */
export const PlanElement: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  'skillAreas',
  'service',
  'format',
  'amount',
  'frequency',
  'duration',
)
