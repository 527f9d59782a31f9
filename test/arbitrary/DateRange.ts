import * as fc from 'fast-check'
import type { DateRange as Value } from '../../src/time/DateRange.js'
import { CalendarDate } from './CalendarDate.js'

/** Any range: closed, open, of one day, and with the ends the wrong way round. */
export const DateRange: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ from: CalendarDate }),
  fc.record({ from: CalendarDate, through: CalendarDate }),
  CalendarDate.map((day) => ({ from: day, through: day })),
)
