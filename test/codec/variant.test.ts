import { runInNewContext } from 'node:vm'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { decodeClosed } from '../../src/codec/decodeClosed.js'
import { record } from '../../src/codec/record.js'
import { text } from '../../src/codec/text.js'
import { variant } from '../../src/codec/variant.js'
import { word } from '../../src/codec/word.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'
import { Format } from './Visit.js'
import { mostReads, watched, type Trace } from './watched.js'
import { whilePolluted } from './whilePolluted.js'

it.each<readonly [string, unknown, unknown]>([
  ['the first case', { kind: 'alone' }, { kind: 'alone' }],
  ['the second', { kind: 'group', size: 4 }, { kind: 'group', size: 4 }],
  ['without the fields of another', { kind: 'alone', size: 4 }, { kind: 'alone' }],
  ['without keys that are not known', { kind: 'alone', name: 'x' }, { kind: 'alone' }],
  ['of another realm', runInNewContext('({ size: 4, kind: "group" })'), { kind: 'group', size: 4 }],
  [
    'without a prototype, frozen',
    Object.freeze(Object.assign(Object.create(null), { kind: 'alone' })),
    { kind: 'alone' },
  ],
])('reads a record %s', (_, input, value) => {
  expect(decode(Format)(input)).toStrictEqual(E.right(value))
})

it.each<readonly [string, unknown, ReadonlyArray<unknown>]>([
  ['no tag', { size: 4 }, [['missing', ['kind']]]],
  ['a tag of null', { kind: null }, [['missing', ['kind']]]],
  ['another word', { kind: 'family' }, [['word', ['kind']]]],
  ['a key of a prototype', { kind: '__proto__' }, [['word', ['kind']]]],
  ['a tag that is no text', { kind: 1 }, [['type', ['kind']]]],
  ['a list of a tag', { kind: ['alone'] }, [['type', ['kind']]]],
  ['a field of its case that is wrong', { kind: 'group', size: 1 }, [['range', ['size']]]],
  ['a field of its case that is absent', { kind: 'group' }, [['missing', ['size']]]],
  ['a list', [], [['type', []]]],
  ['a bare word', 'alone', [['type', []]]],
])('refuses %s', (_, input, kinds) => {
  expect(kindsOf(Format)(input)).toEqual(kinds)
})

it('says the words', () => {
  expect(decode(Format)({})).toEqual(
    E.left([{ path: ['kind'], kind: 'missing', expected: 'Format, one of alone, group' }]),
  )
})

it.each(hostileValues)('reads no %s, and none as a tag', (_, input) => {
  expect(E.isLeft(decode(Format)(input))).toBe(true)
  expect(kindsOf(Format)({ kind: input, size: 4 }).map(([, path]) => path)).toEqual([['kind']])
})

it('a tag that throws is unreadable', () => {
  const input = Object.defineProperty({}, 'kind', {
    get: (): never => {
      throw new Error('alone')
    },
  })
  expect(kindsOf(Format)(input)).toEqual([['unreadable', ['kind']]])
})

it.each([4, 1])('reads each field once, the tag too: %s', (size) => {
  const trace: Trace = []
  decode(Format)(watched({ size, kind: 'group' }, trace))
  expect(trace.filter((entry) => entry.startsWith('get '))).toEqual(['get kind', 'get size'])
  expect(mostReads(trace)).toBe(1)
})

it('a tag that changes is the one that was checked', () => {
  const tags = ['alone', 'group', 'x']
  const input = Object.defineProperty({}, 'kind', { get: () => tags.shift() })
  expect(decode(Format)(input)).toStrictEqual(E.right({ kind: 'alone' }))
})

it.each<readonly [string, unknown, ReadonlyArray<unknown>]>([
  ['nothing unknown', { kind: 'group', size: 4 }, []],
  ['a field of another case', { kind: 'alone', size: 4 }, [['unknownKeys', []]]],
  ['what no case knows', { kind: 'group', size: 4, name: 'x' }, [['unknownKeys', []]]],
])('closed, with %s', (_, input, kinds) => {
  expect(kindsOf(Format, decodeClosed)(input)).toEqual(kinds)
})

describe('while records inherit', () => {
  it.each<readonly [string, PropertyKey, unknown, ReadonlyArray<unknown>]>([
    ['a tag', 'kind', {}, [['missing', ['kind']]]],
    ['a field', 'size', { kind: 'group' }, [['missing', ['size']]]],
  ])('%s', (_, key, input, kinds) => {
    const property = { value: key === 'kind' ? 'alone' : 4 }
    const [read, without] = whilePolluted(Object.prototype, key, property, () => [
      decode(Format)({ kind: 'group', size: 4 }),
      kindsOf(Format)(input),
    ])
    expect(read).toStrictEqual(E.right({ kind: 'group', size: 4 }))
    expect(without).toEqual(kinds)
  })
})

it('tells cases apart by another tag, and by words that records inherit', () => {
  type Shape =
    | { readonly constructor: 'toString'; readonly name: string }
    | { readonly constructor: 'valueOf' }
  const shape = variant<Shape, 'constructor'>('Shape', 'constructor', {
    toString: record<Extract<Shape, { constructor: 'toString' }>>('A', {
      constructor: word('tag', ['toString']),
      name: text('name'),
    }),
    valueOf: record<Extract<Shape, { constructor: 'valueOf' }>>('B', {
      constructor: word('tag', ['valueOf']),
    }),
  })
  const input = { constructor: 'toString', name: 'x' }
  expect(decode(shape)(input)).toStrictEqual(E.right(input))
  expect(kindsOf(shape)({})).toEqual([['missing', ['constructor']]])
})
