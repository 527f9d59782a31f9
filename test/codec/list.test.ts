import { runInNewContext } from 'node:vm'
import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { integer } from '../../src/codec/integer.js'
import { list, MAX_LIST_LENGTH } from '../../src/codec/list.js'
import { MAX_ISSUES, startWalk } from '../../src/codec/Walk.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'
import { mostReads, watched, type Trace } from './watched.js'
import { whilePolluted } from './whilePolluted.js'

const units = integer('units', 0, 96)
const three = list(units, 3)
const million = list(units, 1_000_000)

const listOf = (length: number, element: unknown): ReadonlyArray<unknown> =>
  Array<unknown>(length).fill(element)

it('reads a list to a new one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 96 })), (input) => {
      const result = decode(list(units))(input)
      expect(result).toStrictEqual(E.right(input))
      expect(E.isRight(result) && result.right).not.toBe(input)
    }),
  )
})

it.each<readonly [string, unknown, ReadonlyArray<unknown>]>([
  ['none', [], []],
  ['as many as the cap', [1, 2, 3], []],
  ['one over the cap', [1, 2, 3, 4], [['tooMany', []]]],
  ['a hole', [1, , 3], [['missing', [1]]]],
  [
    'null and undefined',
    [null, undefined],
    [
      ['missing', [0]],
      ['missing', [1]],
    ],
  ],
  [
    'wrong elements',
    [97, 1, '1'],
    [
      ['range', [0]],
      ['type', [2]],
    ],
  ],
  ['a list in the list', [[1]], [['type', [0]]]],
  ['a text', '123', [['type', []]]],
  ['what only looks like a list', { 0: 1, length: 1 }, [['type', []]]],
  ['a length of four thousand million holes', Array(2 ** 32 - 1), [['tooMany', []]]],
])('%s', (_, input, kinds) => {
  expect(kindsOf(three)(input)).toEqual(kinds)
})

it('has a cap where none is stated', () => {
  expect(kindsOf(list(units))(listOf(MAX_LIST_LENGTH, 1))).toEqual([])
  expect(kindsOf(list(units))(listOf(MAX_LIST_LENGTH + 1, 1))).toEqual([['tooMany', []]])
})

it('reads a million elements', () => {
  const result = decode(million)(listOf(1_000_000, 1))
  expect(E.isRight(result) && result.right.length).toBe(1_000_000)
})

it.each<readonly [number, number | undefined]>([
  [MAX_ISSUES, undefined],
  [MAX_ISSUES + 1, 1],
  [100_000, 100_000 - MAX_ISSUES],
  [1_000_000, 1_000_000 - MAX_ISSUES],
])('lists a hundred of %s issues and counts the others', (length, rest) => {
  const result = decode(million)(listOf(length, 'x'))
  const issues = E.isLeft(result) ? result.left : []
  expect(issues.slice(0, MAX_ISSUES).map(({ path }) => path)).toEqual(
    Array.from({ length: MAX_ISSUES }, (_, index) => [index]),
  )
  expect(issues.slice(MAX_ISSUES)).toEqual(
    rest === undefined
      ? []
      : [{ path: [], kind: 'rest', expected: 'no further issues', count: rest }],
  )
})

it('keeps the cap of issues over lists in lists', () => {
  const result = decode(list(list(units, 60), 4))([listOf(60, 'x'), [], listOf(60, 'x'), 'x'])
  const issues = E.isLeft(result) ? result.left : []
  expect(issues[59]?.path).toEqual([0, 59])
  expect(issues[60]?.path).toEqual([2, 0])
  expect(issues[99]?.path).toEqual([2, 39])
  expect(issues[100]).toMatchObject({ kind: 'rest', count: 21 })
})

describe('the elements of all lists together', () => {
  it.each([
    ['as many as the cap', 6, undefined],
    ['one over the cap', 5, ['tooMany']],
  ])('%s', (_, elements, kinds) => {
    const walk = { ...startWalk(), elements }
    list(three).read(
      [
        [1, 2],
        [3, 4],
      ],
      walk,
    )
    expect(walk.listed.map(({ kind }) => kind)).toEqual(kinds ?? [])
  })

  it('has an end where lists share lists', () => {
    const shared = listOf(10_000, 1)
    const kinds = kindsOf(list(list(units)))(listOf(1_001, shared))
    expect(kinds).toEqual([
      ['tooMany', [999]],
      ['tooMany', [1_000]],
    ])
  })
})

describe('what inputs are lists', () => {
  it.each([
    ['of another realm', runInNewContext('[1, 2]')],
    ['that is frozen', Object.freeze([1, 2])],
    ['with further keys', Object.assign([1, 2], { name: 'x', [Symbol('x')]: 'x' })],
    ['behind a proxy', new Proxy([1, 2], {})],
  ])('one %s', (_, input) => {
    expect(decode(three)(input)).toStrictEqual(E.right([1, 2]))
  })

  it('one of another realm has holes too', () => {
    expect(kindsOf(three)(runInNewContext('Array.prototype[1] = 2; [1, , 3]'))).toEqual([
      ['missing', [1]],
    ])
  })

  it.each<readonly [string, unknown]>([
    ...hostileValues.filter(([, value]) => typeof value !== 'object'),
    ['a list of a subclass', new (class extends Array<number> {})(1, 2, 3)],
    ['a list of a subclass of another realm', runInNewContext('new (class extends Array {})()')],
    ['a typed array', new Uint8Array(2)],
  ])('no %s', (_, input) => {
    expect(kindsOf(three)(input)).toHaveLength(1)
  })
})

it.each(hostileValues)('never throws on %s, nor with it in a list', (_, input) => {
  expect(E.isLeft(decode(three)(input))).toBe(true)
  expect(kindsOf(three)([1, input]).map(([, path]) => path)).toEqual([[1]])
})

it.each([1, 97])('reads each element once, and the length once: %s', (element) => {
  const trace: Trace = []
  decode(three)(watched([element, element], trace))
  expect(trace.filter((entry) => entry.startsWith('get '))).toEqual([
    'get length',
    'get 0',
    'get 1',
  ])
  expect(mostReads(trace)).toBe(1)
})

describe('while lists inherit elements', () => {
  const throws = (): never => {
    throw new Error('inherited')
  }

  it.each<readonly [string, PropertyDescriptor]>([
    ['one', { value: 16, enumerable: true, writable: true }],
    ['one that is hidden', { value: 16 }],
    ['a getter', { get: () => 16 }],
    ['a getter and a setter that throw', { get: throws, set: throws }],
  ])('%s', (_, property) => {
    for (const prototype of [Array.prototype, Object.prototype]) {
      const [read, hole, wrong] = whilePolluted(prototype, 1, property, () => [
        decode(three)([1, 2, 3]),
        decode(three)([1, , 3]),
        decode(three)(['x', 'x']),
      ])
      expect(read).toStrictEqual(E.right([1, 2, 3]))
      expect(hole).toMatchObject(E.left([{ path: [1], kind: 'missing' }]))
      expect(wrong).toMatchObject(E.left([{ path: [0] }, { path: [1] }]))
      expect(1 in Array.prototype).toBe(false)
    }
  })
})
