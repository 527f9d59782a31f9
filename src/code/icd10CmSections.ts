import type { Option } from 'fp-ts/Option'
import * as O from 'fp-ts/Option'
import { isText } from '../codec/isText.js'
import type { Cited } from '../source/Cited.js'
import { citedTable } from './citedTable.js'
import type { DiagnosisClass } from './DiagnosisClass.js'
import type { Icd10Cm } from './Icd10Cm.js'
import { Icd10CmSection } from './Icd10CmSection.js'

const rows: ReadonlyArray<readonly [string, string, DiagnosisClass, string]> = [
  ['F01', 'F09', 'mentalHealth', 'mental disorders due to known physiological conditions'],
  ['F10', 'F19', 'substanceUse', 'disorders due to psychoactive substance use'],
  [
    'F20',
    'F29',
    'mentalHealth',
    'schizophrenia, schizotypal, delusional and other non-mood psychotic disorders',
  ],
  ['F30', 'F39', 'mentalHealth', 'mood disorders'],
  ['F40', 'F48', 'mentalHealth', 'anxiety, dissociative, stress-related and somatoform disorders'],
  ['F50', 'F59', 'mentalHealth', 'behavioral syndromes with physiological disturbance'],
  ['F60', 'F69', 'mentalHealth', 'disorders of adult personality and behavior'],
  ['F70', 'F79', 'intellectualDisability', 'intellectual disabilities'],
  ['F80', 'F89', 'developmental', 'pervasive and specific developmental disorders'],
  ['F90', 'F98', 'mentalHealth', 'disorders that usually begin in childhood or adolescence'],
  ['F99', 'F99', 'mentalHealth', 'mental disorder not otherwise specified'],
]

/** The sections of ICD-10-CM chapter 5 in order, each cited. New codes come and go inside them. */
export const icd10CmSections: ReadonlyArray<Cited<Icd10CmSection>> = citedTable(
  Icd10CmSection,
  'icd10Cm2021',
  rows.map(([from, through, diagnosisClass, content]) => ({
    from,
    through,
    content,
    diagnosisClass,
  })),
)

const categoryLength = 3

/** The section of chapter 5 to which a code belongs by its category; none for a code of another chapter. */
export const icd10CmSectionOf = (code: Icd10Cm): Option<Cited<Icd10CmSection>> => {
  if (!isText(code)) return O.none
  const category = code.slice(0, categoryLength)
  return O.fromNullable(
    icd10CmSections.find(({ value }) => value.from <= category && category <= value.through),
  )
}
