import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { Icd10Cm, icd10CmWithoutDot, isIcd10Cm, sameIcd10Cm } from '../../src/code/Icd10Cm.js'
import { decode } from '../../src/codec/decode.js'
import { Icd10Cm as arbitrary } from '../arbitrary/Icd10Cm.js'
import { hostileValues, lookalikesOf } from '../time/hostileValues.js'

const of = (text: string): Icd10Cm => {
  if (!isIcd10Cm(text)) throw new Error(`no code: ${text}`)
  return text
}

describe('Icd10Cm', () => {
  it.each([
    ['a category', 'F99'],
    ['a dotted code', 'F20.9'],
    ['an undotted code', 'F209'],
    ['two characters after the dot', 'F43.10'],
    ['seven characters', 'S72.001A'],
    ['seven characters without a dot', 'S72001A'],
    ['a letter in the third place', 'C7A.00'],
    ['a code of factors', 'Z63.0'],
    ['a code for special purposes', 'U07.1'],
  ])('reads %s, %s, and keeps it as given', (_, code) => {
    expect(decode(Icd10Cm)(code)).toEqual(E.right(code))
  })

  it.each([
    ['small letters', 'f20.9'],
    ['a small letter at the end', 'S72.001a'],
    ['two characters', 'F2'],
    ['a dot with nothing after it', 'F20.'],
    ['a dot in the wrong place', 'F2.09'],
    ['a dot after four', 'F431.0'],
    ['two dots', 'F20..9'],
    ['a second dot', 'F20.9.1'],
    ['eight characters', 'S72.001AB'],
    ['eight characters without a dot', 'S72001AB'],
    ['a digit first', '020.9'],
    ['a letter second', 'FA0.9'],
    ['a comma', 'F20,9'],
    ['a hyphen', 'F20-9'],
    ['a run of codes', 'F20-F29'],
    ['a placeholder', 'F20.-'],
  ])('refuses %s, %s', (_, code) => {
    expect(isIcd10Cm(code)).toBe(false)
    expect(E.isLeft(decode(Icd10Cm)(code))).toBe(true)
  })

  // A code one character short is a code, so it is left out here.
  const notShort = lookalikesOf('F43.10').filter(([name]) => name !== 'one character short')

  it.each(notShort)('refuses a code %s', (_, text) => {
    expect(isIcd10Cm(text)).toBe(false)
    expect(E.isLeft(decode(Icd10Cm)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(isIcd10Cm(value)).toBe(false)
    expect(E.isLeft(decode(Icd10Cm)(value))).toBe(true)
  })

  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (code) => {
        expect(decode(Icd10Cm)(code)).toEqual(E.right(code))
      }),
    )
  })

  it('has the one form and no other', () => {
    const near = fc
      .array(fc.constantFrom(...Array.from('AFZaz09.-/:@[')), { minLength: 2, maxLength: 9 })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(fc.oneof(near, arbitrary), (text) => {
        const form = /^[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4}|[0-9A-Z]{0,4})$/
        expect(isIcd10Cm(text)).toBe(form.test(text))
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('icd10CmWithoutDot', () => {
  it.each([
    ['F43.10', 'F4310'],
    ['F4310', 'F4310'],
    ['F99', 'F99'],
    ['S72.001A', 'S72001A'],
  ])('%s is %s', (code, expected) => {
    expect(icd10CmWithoutDot(of(code))).toBe(expected)
  })

  it('is a code without a dot, and changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitrary, (code) => {
        const undotted = icd10CmWithoutDot(code)
        expect(undotted).toBe(code.split('.').join(''))
        expect(isIcd10Cm(undotted)).toBe(true)
        expect(icd10CmWithoutDot(undotted)).toBe(undotted)
      }),
    )
  })
})

describe('sameIcd10Cm', () => {
  it.each([
    ['F43.10', 'F4310', true],
    ['F43.10', 'F43.10', true],
    ['F43.10', 'F43.1', false],
    ['F20', 'F20.9', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameIcd10Cm(of(a), of(b))).toBe(expected)
    expect(sameIcd10Cm(of(b), of(a))).toBe(expected)
  })
})
