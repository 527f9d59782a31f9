import * as fc from 'fast-check'
import type { Reading as Value } from '../../src/source/Reading.js'

/** Either way of reading. */
export const Reading: fc.Arbitrary<Value> = fc.constantFrom('firstHand', 'secondHand')
