import * as fc from 'fast-check'
import type { PresenceRequirement as Value } from '../../src/policy/PresenceRequirement.js'
import { Condition } from './Condition.js'

/** Any requirement that the member is there. */
export const PresenceRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition },
  { requiredKeys: [] },
)
