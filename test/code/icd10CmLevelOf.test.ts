import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { icd10CmWithoutDot, isIcd10Cm } from '../../src/code/Icd10Cm.js'
import { icd10CmHeaders } from '../../src/code/icd10CmHeaders.js'
import { icd10CmLeaves } from '../../src/code/icd10CmLeaves.js'
import { icd10CmLevelOf } from '../../src/code/icd10CmLevelOf.js'
import { icd10CmSectionOf } from '../../src/code/icd10CmSections.js'
import { Icd10Cm } from '../arbitrary/Icd10Cm.js'

describe('icd10CmLevelOf', () => {
  it.each([
    ['a header that is listed', 'F20', 'notBillable'],
    ['a header of four characters that is listed', 'F43.1', 'notBillable'],
    ['the same without its dot', 'F431', 'notBillable'],
    ['what stands above a header', 'F43', 'notBillable'],
    ['a category that is no leaf', 'F33', 'notBillable'],
    ['a category that does not exist', 'F75', 'notBillable'],
    ['the first category of the chapter', 'F01', 'notBillable'],
    ['a leaf', 'F99', 'billable'],
    ['a leaf among intellectual disabilities', 'F79', 'billable'],
    ['a header that was billable through September 2016', 'F42', 'unknown'],
    ['a header that was billable through September 2018', 'F53', 'unknown'],
    ['a header that was billable through September 2021', 'F78', 'unknown'],
    ['a code under a header, which may be a header itself', 'F20.8', 'unknown'],
    ['a code under a header of four characters', 'F43.10', 'unknown'],
    ['a code under a leaf, which the tree does not have', 'F99.0', 'unknown'],
    ['a code of another chapter', 'E11.9', 'unknown'],
    ['a category of another chapter', 'E11', 'unknown'],
    ['a category before the chapter’s first', 'F00', 'unknown'],
  ])('%s, %s: %s', (_, code, level) => {
    expect(isIcd10Cm(code) && icd10CmLevelOf(code)).toBe(level)
  })

  it('gives every listed code its level', () => {
    for (const { value } of icd10CmHeaders) expect(icd10CmLevelOf(value)).toBe('notBillable')
    for (const { value } of icd10CmLeaves) expect(icd10CmLevelOf(value)).toBe('billable')
  })

  it('is the same with and without the dot, and claims nothing that was not read', () => {
    const known = [...icd10CmHeaders, ...icd10CmLeaves].map((row) => icd10CmWithoutDot(row.value))
    fc.assert(
      fc.property(Icd10Cm, (code) => {
        const undotted = icd10CmWithoutDot(code)
        expect(icd10CmLevelOf(undotted)).toBe(icd10CmLevelOf(code))
        const isCategory = undotted.length === 3 && O.isSome(icd10CmSectionOf(code))
        if (!isCategory && !known.some((each) => each.startsWith(undotted))) {
          expect(icd10CmLevelOf(code)).toBe('unknown')
        }
      }),
    )
  })
})
