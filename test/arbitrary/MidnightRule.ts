import * as fc from 'fast-check'
import type { MidnightRule as Value } from '../../src/policy/MidnightRule.js'

/** Either reading of midnight. */
export const MidnightRule: fc.Arbitrary<Value> = fc.constantFrom('splitByServiceDate', 'startDate')
