import * as fc from 'fast-check'
import type { SigningBatch as Value } from '../../src/policy/SigningBatch.js'
import { Condition } from './Condition.js'

/** Any number of notes that are a batch, of any sessions. */
export const SigningBatch: fc.Arbitrary<Value> = fc.record(
  {
    notes: fc.integer({ min: 2, max: 100_000 }),
    serviceDates: fc.integer({ min: 2, max: 10_000 }),
    when: Condition,
  },
  { requiredKeys: ['notes'] },
)
