import * as fc from 'fast-check'
import type { PlanRequirement as Value } from '../../src/policy/PlanRequirement.js'

/** Any requirement of a plan. */
export const PlanRequirement: fc.Arbitrary<Value> = fc.record({
  inEffectOnServiceDate: fc.boolean(),
})
