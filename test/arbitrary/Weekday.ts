import * as fc from 'fast-check'
import { weekdays, type Weekday as Value } from '../../src/time/Weekday.js'

/** Any day of the week. */
export const Weekday: fc.Arbitrary<Value> = fc.constantFrom(...weekdays)
