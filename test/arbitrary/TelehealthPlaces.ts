import * as fc from 'fast-check'
import type { TelehealthPlaces as Value } from '../../src/policy/TelehealthPlaces.js'
import { PlaceOfService } from './PlaceOfService.js'

/** Any places kept for telehealth that can be decoded, also none. */
export const TelehealthPlaces: fc.Arbitrary<Value> = fc.record({
  places: fc.array(PlaceOfService, { maxLength: 4 }),
})
