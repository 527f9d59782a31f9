import type * as fc from 'fast-check'
import type { CalendarMonth as Value } from '../../src/time/CalendarMonth.js'
import { CalendarDate } from './CalendarDate.js'

/** Any month from 1900-01 through 2099-12. */
export const CalendarMonth: fc.Arbitrary<Value> = CalendarDate.map(
  (date) => date.slice(0, 7) as Value,
)
