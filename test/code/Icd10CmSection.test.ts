import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { Icd10CmSection } from '../../src/code/Icd10CmSection.js'
import { decode } from '../../src/codec/decode.js'
import { Icd10CmSection as arbitrary } from '../arbitrary/Icd10CmSection.js'

const valid = { from: 'F30', through: 'F39', content: 'mood', diagnosisClass: 'mentalHealth' }

describe('Icd10CmSection', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (section) => {
        expect(decode(Icd10CmSection)(section)).toEqual(E.right(section))
      }),
    )
  })

  it.each([
    ['no first category', { ...valid, from: undefined }, ['from'], 'missing'],
    ['a last category that is none', { ...valid, through: 'F3' }, ['through'], 'form'],
    ['no content', { ...valid, content: '' }, ['content'], 'tooShort'],
    ['an unknown class', { ...valid, diagnosisClass: 'other' }, ['diagnosisClass'], 'word'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(Icd10CmSection)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
