import * as fc from 'fast-check'
import type { PlannedAmountRequirement as Value } from '../../src/policy/PlannedAmountRequirement.js'
import { Weekday } from './Weekday.js'

/** Any requirement on planned amounts, whether it says on which day weeks begin or not. */
export const PlannedAmountRequirement: fc.Arbitrary<Value> = fc.record(
  { weekBegins: Weekday },
  { requiredKeys: [] },
)
