import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { SkillDomain, skillDomains } from '../../src/code/SkillDomain.js'
import { decode } from '../../src/codec/decode.js'
import { SkillDomain as arbitrary } from '../arbitrary/SkillDomain.js'
import { hostileValues } from '../time/hostileValues.js'

describe('SkillDomain', () => {
  it('knows its words, each once, and no caller can change them', () => {
    expect(new Set(skillDomains).size).toBe(skillDomains.length)
    expect(Object.isFrozen(skillDomains)).toBe(true)
  })

  it.each([...skillDomains])('reads %s', (word) => {
    expect(decode(SkillDomain)(word)).toEqual(E.right(word))
  })

  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(decode(SkillDomain)(value)).toEqual(E.right(value))
      }),
    )
  })

  it('reads another by its own name, of up to 200 characters', () => {
    expect(decode(SkillDomain)({ other: 'x' })).toEqual(E.right({ other: 'x' }))
    expect(E.isRight(decode(SkillDomain)({ other: 'x'.repeat(200) }))).toBe(true)
  })

  it.each([
    ['a word that is not known', 'budgeting', [], 'word'],
    ['a known word in another spelling', 'Hygiene', [], 'word'],
    ['an empty name', { other: '' }, ['other'], 'tooShort'],
    ['a name that is too long', { other: 'x'.repeat(201) }, ['other'], 'tooLong'],
    ['no name', {}, ['other'], 'missing'],
    ['a list', ['hygiene'], [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(SkillDomain)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(E.isLeft(decode(SkillDomain)(value))).toBe(true)
    expect(E.isLeft(decode(SkillDomain)({ other: value }))).toBe(typeof value !== 'string')
  })
})

describe('skillDomains', () => {
  it('are those of the code’s own guidance', () => {
    expect([...skillDomains].sort()).toEqual([
      'dailyRoutines',
      'emotionalRegulation',
      'hygiene',
      'independentLiving',
      'interpersonalCommunication',
      'medicationAdherence',
      'socialization',
      'symptomManagement',
      'timeManagement',
    ])
  })
})
