import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { boolean } from '../../src/codec/boolean.js'
import { decode } from '../../src/codec/decode.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'

it.each([true, false])('reads %s', (value) => {
  expect(decode(boolean)(value)).toEqual(E.right(value))
})

it.each<readonly [string, unknown]>([
  ['the text true', 'true'],
  ['one', 1],
  ['zero', 0],
  ['an empty text', ''],
  ...hostileValues,
])('reads no %s', (_, input) => {
  expect(kindsOf(boolean)(input)).toEqual([['type', []]])
})
