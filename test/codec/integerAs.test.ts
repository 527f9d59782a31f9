import * as E from 'fp-ts/Either'
import { expect, expectTypeOf, it } from 'vitest'
import type { Codec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import { integerAs } from '../../src/codec/integerAs.js'
import { kindsOf } from './kindsOf.js'

type Cents = number & { readonly Cents: unique symbol }

const cents: Codec<Cents> = integerAs<Cents>('cents', -100, 100)

it.each([-100, -1, 0, 100])('brands %s', (value) => {
  const result = decode(cents)(value)
  expectTypeOf(result).toExtend<E.Either<unknown, Cents>>()
  expect(result).toStrictEqual(E.right(value))
})

it.each([-101, 101, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
  expect(kindsOf(cents)(value)).toEqual([['range', []]])
})

it('reads negative zero as zero', () => {
  expect(decode(cents)(-0)).toStrictEqual(E.right(0))
})
