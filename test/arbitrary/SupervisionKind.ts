import * as fc from 'fast-check'
import type { SupervisionKind as Value } from '../../src/code/SupervisionKind.js'
import { Other } from './Other.js'

/** Any kind of supervision, known or named. */
export const SupervisionKind: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>('individual', 'group', 'observation', 'noteReview'),
  Other,
)
