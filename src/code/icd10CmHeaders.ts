import type { Cited } from '../source/Cited.js'
import { citedTable } from './citedTable.js'
import { Icd10Cm } from './Icd10Cm.js'

/**
 * Codes that have further codes under them in the edition cited, and so are never billable. What stands above one of
 * them is a header too. Of headers of four characters and more only these were read.
 */
export const icd10CmHeaders: ReadonlyArray<Cited<Icd10Cm>> = citedTable(Icd10Cm, 'icd10Cm2021', [
  'F20',
  'F43.1',
  'F84',
])
