import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import type { Codec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import { textWhere } from '../../src/codec/textWhere.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'

type Code = string & { readonly Code: unique symbol }

const code: Codec<Code> = textWhere<Code>('code', 5, (input) => input.startsWith('H'), {
  pattern: '^H',
})

it.each(['H', 'H2014'])('brands %s', (input) => {
  expect(decode(code)(input)).toEqual(E.right(input))
})

it.each([
  ['of another form', '90837', 'form'],
  ['that is empty', '', 'form'],
  ['one over its length', 'H20140', 'tooLong'],
  ['far over its length', 'H'.repeat(10_000_000), 'tooLong'],
])('refuses a text %s', (_, input, kind) => {
  expect(kindsOf(code)(input)).toEqual([[kind, []]])
})

it.each(hostileValues)('reads no %s', (_, input) => {
  expect(kindsOf(code)(input)).toEqual([['type', []]])
})

it('asks for the form of nothing but a text within the length', () => {
  const asked: Array<unknown> = []
  const asking = textWhere('code', 5, (input) => asked.push(input) > 0, { pattern: '' })
  for (const input of ['H2014', 'H20140', 2014, null, ['H2014'], ...hostileValues]) {
    decode(asking)(input)
  }
  expect(asked).toEqual(['H2014'])
})
