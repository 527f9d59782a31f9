import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Other } from '../../src/codec/Other.js'
import * as Arbitrary from '../arbitrary/Other.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'

it('reads any name', () => {
  fc.assert(
    fc.property(Arbitrary.Other, (other) => {
      expect(decode(Other)(other)).toEqual(E.right(other))
    }),
  )
})

it.each<readonly [string, unknown, ReadonlyArray<unknown>]>([
  ['a name of one letter', { other: 'x' }, []],
  ['a name of two hundred letters', { other: 'x'.repeat(200) }, []],
  ['a name of one more', { other: 'x'.repeat(201) }, [['tooLong', ['other']]]],
  ['the empty name', { other: '' }, [['tooShort', ['other']]]],
  ['no name', {}, [['missing', ['other']]]],
  ['a name that is none', { other: 4 }, [['type', ['other']]]],
  ['a bare text', 'budgeting', [['type', []]]],
])('%s', (_, input, kinds) => {
  expect(kindsOf(Other)(input)).toEqual(kinds)
})

it.each(hostileValues)('reads no %s', (_, input) => {
  expect(E.isLeft(decode(Other)(input))).toBe(true)
})
