import * as fc from 'fast-check'
import { nearestCalendarDate, type CalendarDate as Value } from '../../src/time/CalendarDate.js'

/** Any day from 1900-01-01 through 2099-12-31. */
export const CalendarDate: fc.Arbitrary<Value> = fc
  .integer({ min: -25_567, max: 47_481 })
  .map(nearestCalendarDate)
