import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { word } from '../../src/codec/word.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'

const words = ['individual', 'group'] as const
const format = word('format', words)

it.each(words)('reads %s', (input) => {
  expect(decode(format)(input)).toEqual(E.right(input))
})

it.each([
  '',
  'Group',
  'group ',
  'gr\u200Boup',
  '__proto__',
  'constructor',
  'toString',
  '0',
  'length',
])('knows no word %j', (input) => {
  expect(kindsOf(format)(input)).toEqual([['word', []]])
})

it.each<readonly [string, unknown]>([
  ['a number', 0],
  ['a list of a word', ['group']],
  ...hostileValues,
])('reads no %s', (_, input) => {
  expect(kindsOf(format)(input)).toEqual([['type', []]])
})

it('reads its words and no other text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...words)), (input) => {
      expect(E.isRight(decode(format)(input))).toBe(words.some((known) => known === input))
    }),
  )
})

it('says the words', () => {
  const expected = 'format, one of individual, group'
  expect(decode(format)('alone')).toEqual(E.left([{ path: [], kind: 'word', expected }]))
})
