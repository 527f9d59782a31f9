import * as fc from 'fast-check'
import { millisecondsPerMinute, minutesIn, type Minutes as Value } from '../../src/time/Minutes.js'

/** Whole minutes of up to a week. */
export const Minutes: fc.Arbitrary<Value> = fc
  .integer({ min: 0, max: 10_080 })
  .map((minutes) => minutesIn(minutes * millisecondsPerMinute))
