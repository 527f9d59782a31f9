import * as fc from 'fast-check'
import type { FilingLimit as Value } from '../../src/policy/FilingLimit.js'

/** Any limit of the days within which a claim is filed. */
export const FilingLimit: fc.Arbitrary<Value> = fc.record({
  days: fc.integer({ min: 0, max: 3_650 }),
})
