import * as fc from 'fast-check'
import type { StayKind as Value } from '../../src/code/StayKind.js'
import { Other } from './Other.js'

/** Any kind of stay, known or named. */
export const StayKind: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>('inpatient', 'residential', 'nursingFacility', 'incarceration'),
  Other,
)
