import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { isIcd10Cm } from '../../src/code/Icd10Cm.js'
import { decode } from '../../src/codec/decode.js'
import {
  bars,
  DiagnosisRequirement,
  mayStandFirst,
  qualifies,
} from '../../src/policy/DiagnosisRequirement.js'
import {
  DiagnosisRequirement as arbitrary,
  soundDiagnosisRequirement,
} from '../arbitrary/DiagnosisRequirement.js'
import { Icd10Cm } from '../arbitrary/Icd10Cm.js'

describe('DiagnosisRequirement', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (requirement) => {
        expect(decode(DiagnosisRequirement)(requirement)).toEqual(E.right(requirement))
      }),
    )
  })

  it.each([
    ['no ranges', {}, ['qualifying'], 'missing'],
    ['a range that is no record', { qualifying: ['F20'] }, ['qualifying', 0], 'type'],
    [
      'a range without an end',
      { qualifying: [{ from: 'F20' }] },
      ['qualifying', 0, 'through'],
      'missing',
    ],
    [
      'a code in small letters',
      { qualifying: [{ from: 'f20', through: 'F29' }] },
      ['qualifying', 0, 'from'],
      'form',
    ],
    ['ranges that bar it and are no list', { qualifying: [], barring: 'F70' }, ['barring'], 'type'],
    ['what stands first and is no list', { qualifying: [], primary: 'F20' }, ['primary'], 'type'],
    [
      'a half category',
      { qualifying: [{ from: 'F20', through: 'F2' }] },
      ['qualifying', 0, 'through'],
      'form',
    ],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(DiagnosisRequirement)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})

describe('qualifies', () => {
  const isQualifying = (code: string): boolean | undefined => {
    const requirement = decode(DiagnosisRequirement)({
      qualifying: [
        { from: 'F20', through: 'F48' },
        { from: 'F99', through: 'F99' },
      ],
    })
    return E.isRight(requirement) && isIcd10Cm(code)
      ? qualifies(requirement.right)(code)
      : undefined
  }

  it.each([
    ['F19.99', false, 'the last category before'],
    ['F20', true, 'the first category'],
    ['F20.0', true, 'a code of the first category'],
    ['F200', true, 'the same code without its dot'],
    ['F33.1', true, 'a category between'],
    ['F48.9', true, 'a code of the last category'],
    ['F489', true, 'the same code without its dot'],
    ['F49', false, 'the first category after'],
    ['F50.00', false, 'between two ranges'],
    ['F98.9', false, 'before a range of one category'],
    ['F99', true, 'a range of one category'],
    ['G20', false, 'another chapter'],
    ['E33.1', false, 'another letter with the same digits'],
  ])('%s: %s, %s', (code, expected) => {
    expect(isQualifying(code)).toBe(expected)
  })

  it('looks at the category alone: dots and further characters change nothing', () => {
    fc.assert(
      fc.property(soundDiagnosisRequirement, Icd10Cm, (requirement, code) => {
        const category = code.slice(0, 3)
        if (!isIcd10Cm(category)) return
        expect(qualifies(requirement)(code)).toBe(qualifies(requirement)(category))
      }),
    )
  })

  it('accepts both ends of each range, and nothing where there is none', () => {
    fc.assert(
      fc.property(soundDiagnosisRequirement, Icd10Cm, (requirement, code) => {
        for (const { from, through } of requirement.qualifying) {
          expect(qualifies(requirement)(from)).toBe(true)
          expect(qualifies(requirement)(through)).toBe(true)
        }
        expect(qualifies({ qualifying: [] })(code)).toBe(false)
      }),
    )
  })
})

describe('mayStandFirst', () => {
  it.each([
    ['F19.10', false],
    ['F20.9', true],
    ['F29', true],
    ['F30.10', false],
  ])('%s: %s', (code, expected) => {
    const primary = decode(DiagnosisRequirement)({
      qualifying: [],
      primary: [{ from: 'F20', through: 'F29' }],
    })
    const any = decode(DiagnosisRequirement)({ qualifying: [] })
    if (E.isLeft(primary) || E.isLeft(any) || !isIcd10Cm(code)) throw new Error('cannot be read')
    expect(mayStandFirst(primary.right)(code)).toBe(expected)
    expect(mayStandFirst(any.right)(code)).toBe(true)
  })
})

describe('bars', () => {
  it.each([
    ['F69', false],
    ['F70', true],
    ['F71.9', true],
    ['F79', true],
    ['F80', false],
    ['F20.9', false],
  ])('%s: %s', (code, expected) => {
    const requirement = decode(DiagnosisRequirement)({
      qualifying: [{ from: 'F20', through: 'F29' }],
      barring: [{ from: 'F70', through: 'F79' }],
    })
    expect(E.isRight(requirement) && isIcd10Cm(code) && bars(requirement.right)(code)).toBe(
      expected,
    )
  })

  it('nothing where nothing is barred, and just what would qualify by the same ranges', () => {
    fc.assert(
      fc.property(soundDiagnosisRequirement, Icd10Cm, ({ qualifying }, code) => {
        expect(bars({})(code)).toBe(false)
        expect(bars({ barring: qualifying })(code)).toBe(qualifies({ qualifying })(code))
      }),
    )
  })
})
