import * as fc from 'fast-check'
import type { Role as Value } from '../../src/code/Role.js'

/** Any role. */
export const Role: fc.Arbitrary<Value> = fc.constantFrom<Value[]>(
  'clinician',
  'supervisor',
  'scheduler',
  'biller',
  'developer',
)
