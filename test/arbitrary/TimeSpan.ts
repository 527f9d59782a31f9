import * as fc from 'fast-check'
import type { TimeSpan as Value } from '../../src/time/TimeSpan.js'

/** Spans in a short stretch of time, so that they often overlap or touch; some empty, some reversed. */
export const TimeSpan: fc.Arbitrary<Value> = fc.record({
  start: fc.integer({ min: 0, max: 40 }),
  end: fc.integer({ min: 0, max: 40 }),
})
