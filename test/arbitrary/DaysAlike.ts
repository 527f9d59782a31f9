import * as fc from 'fast-check'
import type { DaysAlike as Value } from '../../src/policy/DaysAlike.js'
import { Condition } from './Condition.js'

/** Any number of service dates that are a pattern, of any sessions. */
export const DaysAlike: fc.Arbitrary<Value> = fc.record(
  { serviceDates: fc.integer({ min: 2, max: 10_000 }), when: Condition },
  { requiredKeys: ['serviceDates'] },
)
