import * as fc from 'fast-check'
import type { Activity as Value } from '../../src/code/Activity.js'
import { Other } from './Other.js'

/** Any activity, known or by its own name. */
export const Activity: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom<Value[]>('skillsTraining', 'recreation', 'transport', 'waiting', 'paperwork'),
  Other,
)
