import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { integer } from '../../src/codec/integer.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'

const units = integer('units', 0, 96)
const any = integer('any', Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)

it.each([
  ['under the lower bound', -1, 'range'],
  ['over the upper bound', 97, 'range'],
  ['not whole', 3.5, 'range'],
  ['no number at all', Number.NaN, 'range'],
  ['infinite', Number.POSITIVE_INFINITY, 'range'],
  ['infinite below', Number.NEGATIVE_INFINITY, 'range'],
  ['over what is exact', 2 ** 53, 'range'],
  ['large beyond exactness', 1e308, 'range'],
  ['a text', '4', 'type'],
  ['a yes', true, 'type'],
  ...hostileValues.filter(([name]) => name !== 'NaN').map(([name, value]) => [name, value, 'type']),
])('refuses what is %s', (_, input, kind) => {
  expect(kindsOf(units)(input)).toEqual([[kind, []]])
})

it.each([0, 1, 95, 96])('reads %s, both bounds inclusive', (value) => {
  expect(decode(units)(value)).toEqual(E.right(value))
})

it('never gives negative zero', () => {
  expect(decode(units)(-0)).toStrictEqual(E.right(0))
})

it('reads what is exact, and nothing else, whatever the bounds', () => {
  expect(kindsOf(integer('any', -1e308, 1e308))(2 ** 53)).toEqual([['range', []]])
  fc.assert(
    fc.property(fc.oneof(fc.double(), fc.maxSafeInteger()), (value) => {
      expect(decode(any)(value)).toEqual(
        Number.isSafeInteger(value)
          ? E.right(value + 0)
          : expect.objectContaining({ _tag: 'Left' }),
      )
    }),
  )
})

it('says the bounds, and not the number', () => {
  const expected = 'units, a whole number from 0 through 96'
  expect(decode(units)(97)).toEqual(E.left([{ path: [], kind: 'range', expected }]))
})
