import * as fc from 'fast-check'
import type { GroupRequirement as Value } from '../../src/policy/GroupRequirement.js'
import { Condition } from './Condition.js'

const count = fc.integer({ min: 1, max: 1_000 })

/** Any requirement of a group that can be decoded, also one that says nothing or contradicts itself. */
export const GroupRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition, minimum: count, maximum: count, membersPerStaff: count },
  { requiredKeys: [] },
)
