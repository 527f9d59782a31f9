import * as fc from 'fast-check'
import type { AssessmentRequirement as Value } from '../../src/policy/AssessmentRequirement.js'
import { Condition } from './Condition.js'

/** Any requirement of an assessment, with and without an age. */
export const AssessmentRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition, maxAgeDays: fc.integer({ min: 0, max: 36_500 }) },
  { requiredKeys: [] },
)
