import * as fc from 'fast-check'
import type { CalendarWindow as Value } from '../../src/time/CalendarWindow.js'
import { Weekday } from './Weekday.js'

/** Any calendar window. */
export const CalendarWindow: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value>({ kind: 'day' }, { kind: 'month' }, { kind: 'calendarYear' }),
  Weekday.map((firstDay): Value => ({ kind: 'week', firstDay })),
)
