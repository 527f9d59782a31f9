import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { number } from '../../src/codec/number.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'

const hours = number('hours', -2.5, 24)

it.each([-2.5, -2.25, 0, 0.1, 23.999, 24])('reads %s as it was written', (value) => {
  expect(decode(hours)(value)).toStrictEqual(E.right(value))
})

it.each([
  ['under the lower bound', -2.500001, 'range'],
  ['over the upper bound', 24.000001, 'range'],
  ['no number at all', Number.NaN, 'range'],
  ['infinite', Number.POSITIVE_INFINITY, 'range'],
  ['infinite below', Number.NEGATIVE_INFINITY, 'range'],
  ['far over', 1e308, 'range'],
  ['a text', '4', 'type'],
  ...hostileValues.filter(([name]) => name !== 'NaN').map(([name, value]) => [name, value, 'type']),
])('refuses what is %s', (_, input, kind) => {
  expect(kindsOf(hours)(input)).toEqual([[kind, []]])
})

it('is finite and never negative zero, whatever the bounds', () => {
  const any = number('any', Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
  expect(kindsOf(any)(Number.POSITIVE_INFINITY)).toEqual([['range', []]])
  expect(decode(any)(-0)).toStrictEqual(E.right(0))
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(decode(any)(value)).toStrictEqual(E.right(value + 0))
    }),
  )
})

it('says the bounds, and not the number', () => {
  const expected = 'hours, a number from -2.5 through 24'
  expect(decode(hours)(97)).toEqual(E.left([{ path: [], kind: 'range', expected }]))
})
