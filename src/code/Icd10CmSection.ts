import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { DiagnosisClass } from './DiagnosisClass.js'
import { Icd10Cm } from './Icd10Cm.js'

/** A section of ICD-10-CM chapter 5: a run of categories, both ends included. */
export interface Icd10CmSection {
  /** The first category, three characters. */
  readonly from: Icd10Cm
  /** The last category, which still belongs to the section. */
  readonly through: Icd10Cm
  /** What the section holds, in our own short words; 1 to 200 characters. */
  readonly content: string
  /** To which class its diagnoses belong. */
  readonly diagnosisClass: DiagnosisClass
}

export const Icd10CmSection: Codec<Icd10CmSection> = record<Icd10CmSection>('Icd10CmSection', {
  from: Icd10Cm,
  through: Icd10Cm,
  content: text('content', { min: 1, max: 200 }),
  diagnosisClass: DiagnosisClass,
})
