import * as fc from 'fast-check'
import type { PlanLength as Value } from '../../src/policy/PlanLength.js'
import { Condition } from './Condition.js'
import { periodFields } from './Period.js'

/** Any longest plan. */
export const PlanLength: fc.Arbitrary<Value> = fc.record(
  { when: Condition, ...periodFields },
  { requiredKeys: ['count', 'unit'] },
)
