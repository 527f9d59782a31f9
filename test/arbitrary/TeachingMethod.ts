import * as fc from 'fast-check'
import { teachingMethods, type TeachingMethod as Value } from '../../src/code/TeachingMethod.js'

/** A known teaching method, or another by its own name. */
export const TeachingMethod: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(...teachingMethods),
  fc.record({ other: fc.string({ minLength: 1, maxLength: 200 }) }),
)
