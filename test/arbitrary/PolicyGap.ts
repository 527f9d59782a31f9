import * as fc from 'fast-check'
import type { PolicyGap as Value } from '../../src/policy/PolicyGap.js'
import { DateRange } from './DateRange.js'

/** Any gap that can be decoded. */
export const PolicyGap: fc.Arbitrary<Value> = fc.record({
  dates: DateRange,
  reason: fc.string({ minLength: 1, maxLength: 2_000 }),
})
