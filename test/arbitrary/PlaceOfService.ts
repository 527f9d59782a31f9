import * as fc from 'fast-check'
import { isPlaceOfService, type PlaceOfService as Value } from '../../src/code/PlaceOfService.js'

/** Any place of service by its form, those in use for skills training often. */
export const PlaceOfService: fc.Arbitrary<Value> = fc
  .oneof(
    fc.constantFrom('02', '03', '10', '11', '12', '53', '99'),
    fc.integer({ min: 0, max: 99 }).map((code) => String(code).padStart(2, '0')),
  )
  .filter(isPlaceOfService)
