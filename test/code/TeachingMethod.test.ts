import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { TeachingMethod, teachingMethods } from '../../src/code/TeachingMethod.js'
import { decode } from '../../src/codec/decode.js'
import { TeachingMethod as arbitrary } from '../arbitrary/TeachingMethod.js'
import { hostileValues } from '../time/hostileValues.js'

describe('TeachingMethod', () => {
  it('knows its words, each once, and no caller can change them', () => {
    expect(new Set(teachingMethods).size).toBe(teachingMethods.length)
    expect(Object.isFrozen(teachingMethods)).toBe(true)
  })

  it.each([...teachingMethods])('reads %s', (word) => {
    expect(decode(TeachingMethod)(word)).toEqual(E.right(word))
  })

  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (value) => {
        expect(decode(TeachingMethod)(value)).toEqual(E.right(value))
      }),
    )
  })

  it('reads another by its own name, of up to 200 characters', () => {
    expect(decode(TeachingMethod)({ other: 'x' })).toEqual(E.right({ other: 'x' }))
    expect(E.isRight(decode(TeachingMethod)({ other: 'x'.repeat(200) }))).toBe(true)
  })

  it.each([
    ['a word that is not known', 'budgeting', [], 'word'],
    ['a known word in another spelling', 'role-play', [], 'word'],
    ['an empty name', { other: '' }, ['other'], 'tooShort'],
    ['a name that is too long', { other: 'x'.repeat(201) }, ['other'], 'tooLong'],
    ['no name', {}, ['other'], 'missing'],
    ['a list', ['rolePlay'], [], 'type'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(TeachingMethod)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(E.isLeft(decode(TeachingMethod)(value))).toBe(true)
    expect(E.isLeft(decode(TeachingMethod)({ other: value }))).toBe(typeof value !== 'string')
  })
})
