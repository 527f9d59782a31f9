import * as T from 'fp-ts/These'
import { describe, expect, it } from 'vitest'
import { decodePart } from '../../src/codec/decodePart.js'
import { integer } from '../../src/codec/integer.js'
import { list } from '../../src/codec/list.js'
import { readLists, type Lists } from '../../src/codec/readLists.js'
import { readWhole } from '../../src/codec/readWhole.js'
import { ownFields } from '../../src/codec/record.js'
import { word } from '../../src/codec/word.js'

interface Days {
  readonly units: ReadonlyArray<number>
  readonly minutes?: ReadonlyArray<number>
}

const lists: Lists<Days> = {
  units: { name: 'units', required: true, max: 3, read: readWhole(integer('units', 0, 96)) },
  minutes: {
    name: 'minutes',
    required: false,
    max: 3,
    read: readWhole(integer('minutes', 0, 1_440)),
  },
}

const names = list(word<keyof Days>('name', ['units', 'minutes']), 3)

const read = decodePart((input, walk) => {
  const own = ownFields(input, 'Days', ['units', 'minutes', 'incomplete'], walk)
  return own === undefined ? undefined : readLists(lists, names, own, walk)
})

describe('readLists', () => {
  it.each<readonly [string, unknown, unknown, ReadonlyArray<unknown>]>([
    ['every list', { units: [1], minutes: [15] }, { units: [1], minutes: [15] }, []],
    ['a list that may be absent', { units: [1] }, { units: [1] }, []],
    ['a list that may not be', { minutes: [] }, { minutes: [] }, [['missing', ['units']]]],
    [
      'an element that is none',
      { units: [1, -1, 2] },
      { units: [1, 2], incomplete: ['units'] },
      [['range', ['units', 1]]],
    ],
    [
      'a list that is none',
      { units: [1], minutes: 15 },
      { units: [1], incomplete: ['minutes'] },
      [['type', ['minutes']]],
    ],
    [
      'a list that is too long',
      { units: [1, 2, 3, 4] },
      { incomplete: ['units'] },
      [['tooMany', ['units']]],
    ],
    [
      'lists that are said to be incomplete',
      { units: [1], incomplete: ['minutes'] },
      { units: [1], incomplete: ['minutes'] },
      [],
    ],
    ['none that are', { units: [1], incomplete: [] }, { units: [1], incomplete: [] }, []],
    [
      'one that is said, and another',
      { units: [-1], incomplete: ['minutes'] },
      { units: [], incomplete: ['minutes', 'units'] },
      [['range', ['units', 0]]],
    ],
    [
      'one that is said, and is',
      { units: [-1], incomplete: ['units'] },
      { units: [], incomplete: ['units'] },
      [['range', ['units', 0]]],
    ],
    [
      'a name that is none',
      { units: [1], incomplete: ['days'] },
      { units: [1], incomplete: ['units', 'minutes'] },
      [['word', ['incomplete', 0]]],
    ],
  ])('%s', (_, input, value, issues) => {
    const result = read(input)
    expect(T.isLeft(result) ? undefined : result.right).toStrictEqual(value)
    expect(T.isRight(result) ? [] : result.left.map(({ kind, path }) => [kind, path])).toEqual(
      issues,
    )
  })

  it('calls nothing that a prototype carries', () => {
    const seen: Array<unknown> = []
    const set = (value: unknown): unknown => seen.push(value)
    Object.defineProperty(Object.prototype, 'minutes', { set, configurable: true })
    try {
      expect(T.isRight(read({ units: [1], minutes: [15] }))).toBe(true)
      expect(seen).toEqual([])
    } finally {
      Reflect.deleteProperty(Object.prototype, 'minutes')
    }
  })
})
