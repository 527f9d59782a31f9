import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { MAX_TEXT_LENGTH, text } from '../../src/codec/text.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'

it.each([
  ['the empty text', ''],
  ['a text of as many as the cap', 'x'.repeat(MAX_TEXT_LENGTH)],
  ['a lone surrogate', '\uD83D'],
  ['a NUL', '\0'],
  ['a byte order mark', '\uFEFF'],
  ['a change of direction', '\u202E'],
  ['a zero width space', '\u200B'],
  ['a decomposed letter', 'e\u0301'],
  ['a dotless i', 'ıİ'],
  ['a key of a prototype', '__proto__'],
])('passes %s on unchanged', (_, input) => {
  expect(decode(text('note'))(input)).toEqual(E.right(input))
})

it('reads any text within the cap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (input) => {
      expect(decode(text('note'))(input)).toEqual(E.right(input))
    }),
  )
})

it.each([
  ['one under the least length', { min: 2 }, 'a', 'tooShort'],
  ['one over the cap', {}, 'x'.repeat(MAX_TEXT_LENGTH + 1), 'tooLong'],
  ['one over a cap of its own', { max: 3 }, 'abcd', 'tooLong'],
  ['ten million letters', {}, 'x'.repeat(10_000_000), 'tooLong'],
])('refuses %s', (_, lengths, input, kind) => {
  expect(kindsOf(text('note', lengths))(input)).toEqual([[kind, []]])
})

it.each([
  ['of its least length', 'ab'],
  ['of its greatest length', 'abc'],
])('reads a text %s', (_, input) => {
  expect(decode(text('note', { min: 2, max: 3 }))(input)).toEqual(E.right(input))
})

it.each([
  ['a character of two code units is one', '\u{1F600}'.repeat(3), []],
  ['and one more is too long', '\u{1F600}'.repeat(4), [['tooLong', []]]],
  ['a lone half is one too', '\uD83D\uD83D\uDE00a', []],
  ['halves in the wrong order are two', '\uDE00\uD83Dab', [['tooLong', []]]],
])('counts characters as JSON Schema does: %s', (_, input, kinds) => {
  expect(kindsOf(text('note', { max: 3 }))(input)).toEqual(kinds)
})

it.each<readonly [string, unknown]>([
  ['a number', 4],
  ['a list of a text', ['a']],
  ...hostileValues,
])('reads no %s', (_, input) => {
  expect(kindsOf(text('note'))(input)).toEqual([['type', []]])
})
