import type { Codec } from '../codec/Codec.js'
import { word } from '../codec/word.js'

/**
 * The classes by which payers speak of a diagnosis: the sections of ICD-10-CM chapter 5, grouped. A class says what
 * kind of disorder a code names, not whether a payer accepts it.
 */
export type DiagnosisClass =
  'mentalHealth' | 'substanceUse' | 'intellectualDisability' | 'developmental'

export const DiagnosisClass: Codec<DiagnosisClass> = word<DiagnosisClass>('DiagnosisClass', [
  'mentalHealth',
  'substanceUse',
  'intellectualDisability',
  'developmental',
])
