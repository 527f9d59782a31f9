import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { isIcd10Cm } from '../../src/code/Icd10Cm.js'
import { icd10CmSectionOf, icd10CmSections } from '../../src/code/icd10CmSections.js'
import { isDeeplyFrozen } from './isDeeplyFrozen.js'

const sectionOf = (code: string): string =>
  isIcd10Cm(code)
    ? O.match(
        () => 'none',
        ({ value }: (typeof icd10CmSections)[number]) => `${value.from}-${value.through}`,
      )(icd10CmSectionOf(code))
    : 'no code'

describe('icd10CmSections', () => {
  it('has the eleven sections of chapter 5 in order, none over another, each cited', () => {
    expect(icd10CmSections.map(({ value }) => `${value.from}-${value.through}`)).toEqual([
      'F01-F09',
      'F10-F19',
      'F20-F29',
      'F30-F39',
      'F40-F48',
      'F50-F59',
      'F60-F69',
      'F70-F79',
      'F80-F89',
      'F90-F98',
      'F99-F99',
    ])
    expect(icd10CmSections.every((row) => row.source === 'icd10Cm2021')).toBe(true)
  })

  it('cannot be changed', () => {
    expect(isDeeplyFrozen(icd10CmSections)).toBe(true)
  })
})

describe('icd10CmSectionOf', () => {
  it.each([
    ['F01.50', 'F01-F09'],
    ['F09', 'F01-F09'],
    ['F10.20', 'F10-F19'],
    ['F19.982', 'F10-F19'],
    ['F20', 'F20-F29'],
    ['F209', 'F20-F29'],
    ['F29', 'F20-F29'],
    ['F48.9', 'F40-F48'],
    ['F84.0', 'F80-F89'],
    ['F98.9', 'F90-F98'],
    ['F99', 'F99-F99'],
    ['F00', 'none'],
    ['F49', 'none'],
    ['F1A.0', 'none'],
    ['E99', 'none'],
    ['G00', 'none'],
    ['Z63.0', 'none'],
    ['A20.9', 'none'],
  ])('%s: %s', (code, section) => {
    expect(sectionOf(code)).toBe(section)
  })
})
