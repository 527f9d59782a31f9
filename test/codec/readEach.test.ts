import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { decodePart } from '../../src/codec/decodePart.js'
import type { DecodeIssues } from '../../src/codec/DecodeIssue.js'
import { integer } from '../../src/codec/integer.js'
import { readEach, type Each } from '../../src/codec/readEach.js'
import { readWhole } from '../../src/codec/readWhole.js'

const limits = { name: 'limit', read: readWhole(integer('limit', 0, 96)), max: 4 }
const read = decodePart((input, walk) => readEach(limits, input, walk))

type Read<A> = T.These<DecodeIssues, Each<A>>

const issuesOf = (result: Read<unknown>): ReadonlyArray<unknown> =>
  T.isRight(result) ? [] : result.left.map(({ kind, path }) => [kind, path])

const throws = (): never => {
  throw new Error('read')
}

it.each([
  ['no element', []],
  ['one element', [16]],
  ['as many as the cap', [1, 2, 3, 4]],
])('reads a list of %s as a whole', (_, list) => {
  const result = read(list)
  expect(result).toStrictEqual(T.right({ values: list, complete: true }))
  expect(T.isRight(result) && result.right.values).not.toBe(list)
})

it('leaves out what cannot be read, at its own index', () => {
  const result = read([97, 16, null, '16'])
  expect(T.isBoth(result) && result.right).toStrictEqual({ values: [16], complete: false })
  expect(issuesOf(result)).toEqual([
    ['range', [0]],
    ['missing', [2]],
    ['type', [3]],
  ])
})

it('keeps an element of which a part can be read, with the place of the rest', () => {
  const lists = {
    name: 'list',
    read: (input: unknown, walk: Parameters<typeof readEach>[2]) => readEach(limits, input, walk),
    max: 2,
  }
  const nested = decodePart((input, walk) => readEach(lists, input, walk))
  const result = nested([[1, 97], [2]])
  expect(T.isBoth(result) && result.right).toStrictEqual({
    values: [
      { values: [1], complete: false },
      { values: [2], complete: true },
    ],
    complete: true,
  })
  expect(issuesOf(result)).toEqual([['range', [0, 1]]])
})

describe('what is no list', () => {
  it.each([
    ['a text', '16', 'type'],
    ['a number', 16, 'type'],
    ['more than the cap', [1, 2, 3, 4, 5], 'tooMany'],
    ['a list of another class', new (class extends Array<number> {})(), 'notPlain'],
    ['a list that throws', new Proxy([], { get: throws }), 'unreadable'],
    ['a list without a length', new Proxy([], { get: () => Number.NaN }), 'unreadable'],
    ['a list of a negative length', new Proxy([], { get: () => -1 }), 'unreadable'],
  ])('%s', (_, input, kind) => {
    const result = read(input)
    expect(T.isLeft(result)).toBe(true)
    expect(issuesOf(result)).toEqual([[kind, []]])
  })
})

describe('elements that are not there', () => {
  it('a hole is missing, whatever lists inherit', () => {
    Object.defineProperty(Array.prototype, 1, { value: 16, configurable: true, writable: true })
    try {
      expect(issuesOf(read([1, , 3]))).toEqual([['missing', [1]]])
    } finally {
      Reflect.deleteProperty(Array.prototype, 1)
    }
  })

  it('one that throws is unreadable, and the others are read', () => {
    const list = Object.defineProperty([0, 1, 2], 1, { get: throws })
    const result = read(list)
    expect(issuesOf(result)).toEqual([['unreadable', [1]]])
    expect(T.isBoth(result) && result.right.values).toEqual([0, 2])
  })
})
