import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { wordOrOther } from '../../src/codec/wordOrOther.js'
import * as Arbitrary from '../arbitrary/Other.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'

const skill = wordOrOther('skill', ['hygiene', 'cooking'])

it('reads each word, and any other thing by its name', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom('hygiene', 'cooking'), Arbitrary.Other), (input) => {
      expect(decode(skill)(input)).toEqual(E.right(input))
    }),
  )
})

it.each<readonly [string, unknown, ReadonlyArray<unknown>]>([
  ['a word that is none', 'budgeting', [['word', []]]],
  ['an empty name', { other: '' }, [['tooShort', ['other']]]],
  ['a list of a word', ['hygiene'], [['type', []]]],
])('refuses %s', (_, input, kinds) => {
  expect(kindsOf(skill)(input)).toEqual(kinds)
})

it('keeps a known word under another name as it was said', () => {
  expect(decode(skill)({ other: 'hygiene' })).toStrictEqual(E.right({ other: 'hygiene' }))
})

it.each(hostileValues)('reads no %s', (_, input) => {
  expect(E.isLeft(decode(skill)(input))).toBe(true)
})
