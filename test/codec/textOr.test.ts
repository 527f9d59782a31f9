import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { integer } from '../../src/codec/integer.js'
import { record } from '../../src/codec/record.js'
import { textOr } from '../../src/codec/textOr.js'
import { word } from '../../src/codec/word.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'
import { mostReads, watched, type Trace } from './watched.js'

interface Limit {
  readonly units: number
}

const limit = textOr(
  'limit',
  word('limit', ['unlimited']),
  record<Limit>('Limit', { units: integer('units', 0, 96) }),
)

it.each(['unlimited', { units: 16 }])('reads %j', (input) => {
  expect(decode(limit)(input)).toStrictEqual(E.right(input))
})

it.each<readonly [string, unknown, ReadonlyArray<unknown>]>([
  ['a text that is no word', 'limitless', [['word', []]]],
  ['a record that is wrong', { units: 97 }, [['range', ['units']]]],
  ['a record without its field', {}, [['missing', ['units']]]],
  ['a list', [], [['type', []]]],
  ['a number', 16, [['type', []]]],
  ['a boxed word', Object('unlimited'), [['notPlain', []]]],
])('refuses %s', (_, input, kinds) => {
  expect(kindsOf(limit)(input)).toEqual(kinds)
})

it.each(hostileValues)('reads no %s', (_, input) => {
  expect(E.isLeft(decode(limit)(input))).toBe(true)
})

it.each([16, 97])('reads each field once, whether it is right or wrong: %s', (units) => {
  const trace: Trace = []
  decode(limit)(watched({ units }, trace))
  expect(trace).toContain('get units')
  expect(mostReads(trace)).toBe(1)
})
