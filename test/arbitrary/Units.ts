import * as fc from 'fast-check'
import { wholeUnits, type Units as Value } from '../../src/units/Units.js'

/** Units of up to a year of days that are full of them. */
export const Units: fc.Arbitrary<Value> = fc.integer({ min: 0, max: 35_040 }).map(wholeUnits)
