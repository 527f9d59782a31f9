import * as fc from 'fast-check'
import type { Other as Value } from '../../src/codec/Other.js'

/** What is none of the known words, by any name. */
export const Other: fc.Arbitrary<Value> = fc.record({
  other: fc.string({ unit: 'binary', minLength: 1, maxLength: 100 }),
})
