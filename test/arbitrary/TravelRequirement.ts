import * as fc from 'fast-check'
import type { TravelRequirement as Value } from '../../src/policy/TravelRequirement.js'

/** Any time to travel that can be decoded. */
export const TravelRequirement: fc.Arbitrary<Value> = fc.record({
  minutesBetweenPlaces: fc.integer({ min: 1, max: 1440 }),
})
