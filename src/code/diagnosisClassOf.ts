import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import type { DiagnosisClass } from './DiagnosisClass.js'
import type { Icd10Cm } from './Icd10Cm.js'
import { icd10CmSectionOf } from './icd10CmSections.js'

/**
 * The class of a diagnosis by its section of ICD-10-CM chapter 5; none for every other diagnosis. That a payer accepts
 * the class, or the code, is another question.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { decode, diagnosisClassOf, Icd10Cm } from 'h2014'
 *
 * console.log(E.map(diagnosisClassOf)(decode(Icd10Cm)('F43.10'))) // => { _tag: 'Right', right: { _tag: 'Some', value: 'mentalHealth' } }
 */
export const diagnosisClassOf = (code: Icd10Cm): O.Option<DiagnosisClass> =>
  pipe(
    icd10CmSectionOf(code),
    O.map((section) => section.value.diagnosisClass),
  )
