import * as O from 'fp-ts/Option'
import { icd10CmWithoutDot, type Icd10Cm } from './Icd10Cm.js'
import { icd10CmHeaders } from './icd10CmHeaders.js'
import { icd10CmLeaves } from './icd10CmLeaves.js'
import type { Icd10CmLevel } from './Icd10CmLevel.js'
import { icd10CmSectionOf } from './icd10CmSections.js'

const categoryLength = 3

const undotted = ({ value }: { readonly value: Icd10Cm }): string => icd10CmWithoutDot(value)

const above = (code: string): ReadonlyArray<string> => {
  const codes: string[] = []
  for (let length = categoryLength; length < code.length; length += 1) {
    codes.push(code.slice(0, length))
  }
  return codes
}

const leaves: ReadonlySet<string> = new Set(icd10CmLeaves.map(undotted))

// What stands above a known code has that code under it, whether or not it is listed itself.
const headers: ReadonlySet<string> = new Set(
  icd10CmHeaders.map(undotted).flatMap((code) => [...above(code), code]),
)

// Billable as they stood until codes came under them, in the editions of 2017, 2019 and 2022. That is commonly known and
// was not read, so that it is held against no diagnosis of an earlier day.
const billableOnce: ReadonlySet<string> = new Set(['F42', 'F53', 'F78'])

/**
 * Whether a code is written to the level that a claim may carry, as far as this library has read it. Of the codes of
 * three characters in chapter 5 the billable ones are listed in full, so that every other is not billable: a header,
 * or no code at all; only F42, F53 and F78 are `unknown`, for they were billable on earlier days. Longer codes are told
 * only where a table has them; one under a header may be a header itself.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { decode, Icd10Cm, icd10CmLevelOf } from 'h2014'
 *
 * console.log(E.map(icd10CmLevelOf)(decode(Icd10Cm)('F84'))) // => { _tag: 'Right', right: 'notBillable' }
 * console.log(E.map(icd10CmLevelOf)(decode(Icd10Cm)('F84.0'))) // => { _tag: 'Right', right: 'unknown' }
 */
export const icd10CmLevelOf = (code: Icd10Cm): Icd10CmLevel => {
  const known = icd10CmWithoutDot(code)
  if (leaves.has(known)) return 'billable'
  if (billableOnce.has(known)) return 'unknown'
  const isCategory = known.length === categoryLength && O.isSome(icd10CmSectionOf(code))
  return isCategory || headers.has(known) ? 'notBillable' : 'unknown'
}
