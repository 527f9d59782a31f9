import * as fc from 'fast-check'
import type { NoteSigning as Value } from '../../src/policy/NoteSigning.js'

/** Any signing that a policy asks for, of stated hours or none. */
export const NoteSigning: fc.Arbitrary<Value> = fc.record(
  { withinHours: fc.integer({ min: 0, max: 8_760 }) },
  { requiredKeys: [] },
)
