import * as fc from 'fast-check'
import type { Closure as Value } from '../../src/policy/Closure.js'
import { CalendarDate } from './CalendarDate.js'
import { PlaceOfService } from './PlaceOfService.js'

/** Any closure that can be decoded, also one of no place or no day. */
export const Closure: fc.Arbitrary<Value> = fc.record({
  name: fc.string({ minLength: 1, maxLength: 20 }),
  places: fc.array(PlaceOfService, { maxLength: 4 }),
  days: fc.array(CalendarDate, { maxLength: 4 }),
})
