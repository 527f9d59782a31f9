import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { ModifierMeaning, ModifierSubject } from '../../src/code/ModifierMeaning.js'
import { decode } from '../../src/codec/decode.js'
import { ModifierMeaning as arbitrary } from '../arbitrary/ModifierMeaning.js'

const valid = { modifier: 'HQ', subject: 'whoIsPresent', meaning: 'group setting' }

describe('ModifierMeaning', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (meaning) => {
        expect(decode(ModifierMeaning)(meaning)).toEqual(E.right(meaning))
        expect(decode(ModifierSubject)(meaning.subject)).toEqual(E.right(meaning.subject))
      }),
    )
  })

  it.each([
    ['a modifier that is none', { ...valid, modifier: 'H' }, ['modifier'], 'form'],
    ['an unknown subject', { ...valid, subject: 'price' }, ['subject'], 'word'],
    ['no meaning', { ...valid, meaning: '' }, ['meaning'], 'tooShort'],
    ['a long meaning', { ...valid, meaning: 'x'.repeat(201) }, ['meaning'], 'tooLong'],
  ])('refuses %s', (_, input, path, kind) => {
    const decoded = decode(ModifierMeaning)(input)
    expect(E.isLeft(decoded) && decoded.left.map((issue) => [issue.path, issue.kind])).toEqual([
      [path, kind],
    ])
  })
})
