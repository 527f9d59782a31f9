import * as fc from 'fast-check'
import type { PlaceRequirement as Value } from '../../src/policy/PlaceRequirement.js'
import { Condition } from './Condition.js'
import { PlaceOfService } from './PlaceOfService.js'

const places = fc.array(PlaceOfService, { maxLength: 4 })

/** Any requirement of a place that can be decoded, also one that says nothing or contradicts itself. */
export const PlaceRequirement: fc.Arbitrary<Value> = fc.record(
  { when: Condition, allowed: places, refused: places },
  { requiredKeys: [] },
)
