import * as fc from 'fast-check'
import type { UnencodedClause as Value } from '../../src/policy/UnencodedClause.js'

/** Any clause that is not encoded, from the keys of its sources. */
export const UnencodedClause = (
  source: fc.Arbitrary<string> = fc.string({ minLength: 1, maxLength: 100 }),
): fc.Arbitrary<Value> =>
  fc.record({
    source,
    section: fc.string({ minLength: 1, maxLength: 500 }),
    reason: fc.string({ minLength: 1, maxLength: 2_000 }),
  })
