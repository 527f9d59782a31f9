import { describe, expect, it } from 'vitest'
import { icd10CmHeaders } from '../../src/code/icd10CmHeaders.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

describe('icd10CmHeaders', () => {
  it('has each code once, cited, and cannot be changed', () => {
    const codes = icd10CmHeaders.map((row) => row.value)
    expect(codes).toEqual(['F20', 'F43.1', 'F84'])
    expect(icd10CmHeaders.every((row) => row.source === 'icd10Cm2021')).toBe(true)
    expect(isDeeplyFrozen(icd10CmHeaders)).toBe(true)
  })
})
