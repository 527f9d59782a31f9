import * as fc from 'fast-check'
import type { FamilyRequirement as Value } from '../../src/policy/FamilyRequirement.js'
import { Condition } from './Condition.js'

/** Any requirement of the member's presence that can be decoded. */
export const FamilyRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition, isMemberRequired: fc.boolean() },
  { requiredKeys: ['isMemberRequired'] },
)
