import * as fc from 'fast-check'
import type { Icd10CmSection as Value } from '../../src/code/Icd10CmSection.js'
import { DiagnosisClass } from './DiagnosisClass.js'
import { Icd10Cm } from './Icd10Cm.js'

/** Any section, its ends in either order. */
export const Icd10CmSection: fc.Arbitrary<Value> = fc.record({
  from: Icd10Cm,
  through: Icd10Cm,
  content: fc.string({ minLength: 1, maxLength: 200 }),
  diagnosisClass: DiagnosisClass,
})
