import * as fc from 'fast-check'
import type { Claims as Value, ClaimsList } from '../../src/record/Claims.js'
import { BilledLine } from './BilledLine.js'
import { Rate } from './Rate.js'

/** A few lines and rates. */
export const Claims: fc.Arbitrary<Value> = fc.record(
  {
    lines: fc.array(BilledLine, { maxLength: 5 }),
    rates: fc.array(Rate, { maxLength: 3 }),
    incomplete: fc.subarray<ClaimsList>(['lines', 'rates']),
  },
  { requiredKeys: ['lines'] },
)
