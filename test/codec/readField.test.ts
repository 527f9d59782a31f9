import * as T from 'fp-ts/These'
import { expect, it } from 'vitest'
import { decodePart } from '../../src/codec/decodePart.js'
import { integer } from '../../src/codec/integer.js'
import { isAbsent, readField } from '../../src/codec/readField.js'
import { readWhole } from '../../src/codec/readWhole.js'
import { ownFields } from '../../src/codec/record.js'
import { report } from '../../src/codec/Walk.js'

const field = { key: 'units', name: 'limit', read: readWhole(integer('limit', 0, 96)) }

const readUnits = (required: boolean) =>
  decodePart((input, walk) => {
    const own = ownFields(input, 'Limit', ['units'], walk)
    return own === undefined ? undefined : [readField({ ...field, required }, own, walk)]
  })

const throwing = Object.defineProperty({}, 'units', {
  enumerable: true,
  get: (): never => {
    throw new Error('read')
  },
})

it.each<readonly [string, unknown, boolean, unknown, ReadonlyArray<unknown>]>([
  ['a field that is there', { units: 16 }, true, 16, []],
  ['an absent field that may be', {}, false, undefined, []],
  ['a field of null that may be absent', { units: null }, false, undefined, []],
  ['an absent field that may not be', {}, true, undefined, [['missing', ['units']]]],
  [
    'a field of null that may not be absent',
    { units: null },
    true,
    undefined,
    [['missing', ['units']]],
  ],
  ['a wrong field', { units: 97 }, false, undefined, [['range', ['units']]]],
  ['a field that throws', throwing, false, undefined, [['unreadable', ['units']]]],
  ['a record without a prototype', Object.assign(Object.create(null), { units: 16 }), true, 16, []],
])('%s', (_, input, required, value, issues) => {
  const result = readUnits(required)(input)
  expect(T.isLeft(result) ? undefined : result.right).toEqual([value])
  expect(T.isRight(result) ? [] : result.left.map(({ kind, path }) => [kind, path])).toEqual(issues)
})

it('keeps what can be read of a field, with the place of the rest', () => {
  const read = decodePart((input, walk) => {
    const own = ownFields(input, 'Limit', ['units'], walk)
    if (own === undefined) return undefined
    const part = {
      ...field,
      required: true,
      read: () => report(walk, 'form', 'a part') ?? 'the rest',
    }
    return readField(part, own, walk)
  })
  expect(read({ units: 16 })).toEqual(
    T.both([{ path: ['units'], kind: 'form', expected: 'a part' }], 'the rest'),
  )
})

it.each([
  [undefined, true],
  [null, true],
  [0, false],
  ['', false],
  [false, false],
])('%s is absent: %s', (value, absent) => {
  expect(isAbsent(value)).toBe(absent)
})
