import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { icd10CmHeaders } from '../../src/code/icd10CmHeaders.js'
import { icd10CmLeaves } from '../../src/code/icd10CmLeaves.js'
import { icd10CmSectionOf } from '../../src/code/icd10CmSections.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

describe('icd10CmLeaves', () => {
  const codes = icd10CmLeaves.map((row) => row.value)

  it('has the 23 billable categories of chapter 5, in order, each once, cited', () => {
    expect(codes).toHaveLength(23)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes.every((code) => code.length === 3 && O.isSome(icd10CmSectionOf(code)))).toBe(true)
    expect(icd10CmLeaves.every((row) => row.source === 'icd10CmCodes2023')).toBe(true)
  })

  it('has no code that a header is under', () => {
    const headers = icd10CmHeaders.map((row) => row.value.slice(0, 3))
    expect(codes.filter((code) => headers.includes(code))).toEqual([])
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(icd10CmLeaves)).toBe(true)
  })
})
