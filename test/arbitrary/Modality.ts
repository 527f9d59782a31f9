import * as fc from 'fast-check'
import type { Modality as Value } from '../../src/code/Modality.js'
import { Other } from './Other.js'

/** Any way of meeting, known or by its own name. */
export const Modality: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>('inPerson', 'audioVideo', 'audioOnly'),
  Other,
)
