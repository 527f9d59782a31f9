import * as fc from 'fast-check'
import type { Icd10CmLevel as Value } from '../../src/code/Icd10CmLevel.js'

/** Any level of a code. */
export const Icd10CmLevel: fc.Arbitrary<Value> = fc.constantFrom(
  'billable',
  'notBillable',
  'unknown',
)
