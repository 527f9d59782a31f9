import type { Cited } from '../source/Cited.js'
import { citedTable } from './citedTable.js'
import { Icd10Cm } from './Icd10Cm.js'

const categories = [
  'F04 F05 F09 F21 F22 F23 F24 F28 F29 F39 F54 F59 F66 F69 F70 F71 F72 F73 F79 F82 F88 F89 F99',
].flatMap((codes) => codes.split(' '))

/**
 * Every code of three characters in ICD-10-CM chapter 5 that is billable as it stands, having no code under it in the
 * edition cited. Any other category of the chapter is a header or does not exist.
 */
export const icd10CmLeaves: ReadonlyArray<Cited<Icd10Cm>> = citedTable(
  Icd10Cm,
  'icd10CmCodes2023',
  categories,
)
