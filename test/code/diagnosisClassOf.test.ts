import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { diagnosisClassOf } from '../../src/code/diagnosisClassOf.js'
import { icd10CmWithoutDot, isIcd10Cm } from '../../src/code/Icd10Cm.js'
import { Icd10Cm } from '../arbitrary/Icd10Cm.js'

const classOf = (code: string): unknown => isIcd10Cm(code) && O.toNullable(diagnosisClassOf(code))

describe('diagnosisClassOf', () => {
  it.each([
    ['vascular dementia', 'F01.50', 'mentalHealth'],
    ['alcohol dependence', 'F10.20', 'substanceUse'],
    ['the end of the substance use section', 'F19.99', 'substanceUse'],
    ['schizophrenia', 'F20.9', 'mentalHealth'],
    ['major depression', 'F33.1', 'mentalHealth'],
    ['post-traumatic stress disorder, without a dot', 'F4310', 'mentalHealth'],
    ['borderline personality disorder', 'F60.3', 'mentalHealth'],
    ['the end of the personality section', 'F69', 'mentalHealth'],
    ['mild intellectual disability', 'F70', 'intellectualDisability'],
    ['the end of the intellectual disability section', 'F79', 'intellectualDisability'],
    ['a speech disorder', 'F80.9', 'developmental'],
    ['autistic disorder', 'F84.0', 'developmental'],
    ['the end of the developmental section', 'F89', 'developmental'],
    ['attention-deficit hyperactivity disorder', 'F90.2', 'mentalHealth'],
    ['mental disorder not otherwise specified', 'F99', 'mentalHealth'],
    ['no section', 'F00', null],
    ['a problem in the family', 'Z63.0', null],
    ['diabetes', 'E11.9', null],
    ['dementia in another chapter', 'G30.9', null],
  ])('%s, %s', (_, code, expected) => {
    expect(classOf(code)).toBe(expected)
  })

  it('is the same with and without the dot, and none outside chapter 5', () => {
    fc.assert(
      fc.property(Icd10Cm, (code) => {
        expect(diagnosisClassOf(icd10CmWithoutDot(code))).toEqual(diagnosisClassOf(code))
        if (!code.startsWith('F')) expect(diagnosisClassOf(code)).toEqual(O.none)
      }),
    )
  })
})
