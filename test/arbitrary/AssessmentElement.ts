import * as fc from 'fast-check'
import type { AssessmentElement as Value } from '../../src/policy/AssessmentElement.js'

/** Anything that a payer can ask of an assessment. */
export const AssessmentElement: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  'currentLevels',
  'areasInNeed',
  'recommendation',
)
