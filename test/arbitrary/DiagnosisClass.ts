import * as fc from 'fast-check'
import type { DiagnosisClass as Value } from '../../src/code/DiagnosisClass.js'

/** Any class of diagnosis. */
export const DiagnosisClass: fc.Arbitrary<Value> = fc.constantFrom(
  'mentalHealth',
  'substanceUse',
  'intellectualDisability',
  'developmental',
)
