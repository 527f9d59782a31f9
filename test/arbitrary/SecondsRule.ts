import * as fc from 'fast-check'
import type { SecondsRule as Value } from '../../src/policy/SecondsRule.js'

/** Either way to cut seconds. */
export const SecondsRule: fc.Arbitrary<Value> = fc.constantFrom('cutPerContact', 'cutAfterSum')
