import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/**
 * Whether a code is written to the level that a claim may carry: `billable` has no code under it; `notBillable` is a
 * header, which has codes under it, or no code of the tree at all; of an `unknown` one this library has read neither.
 */
export type Icd10CmLevel = 'billable' | 'notBillable' | 'unknown'

export const Icd10CmLevel: Codec<Icd10CmLevel> = word<Icd10CmLevel>('Icd10CmLevel', [
  'billable',
  'notBillable',
  'unknown',
])
