import * as fc from 'fast-check'
import type { PresenceRequirement as Value } from '../../src/policy/PresenceRequirement.js'
import { Condition } from './Condition.js'

/** Any requirement of the member's presence. */
export const PresenceRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition, isMemberRequired: fc.boolean() },
  { requiredKeys: ['isMemberRequired'] },
)
