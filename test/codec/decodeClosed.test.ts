import { runInNewContext } from 'node:vm'
import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { decodeClosed } from '../../src/codec/decodeClosed.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'
import { aVisit, Visit } from './Visit.js'

it('reads what has no other keys', () => {
  expect(decodeClosed(Visit)(aVisit())).toStrictEqual(E.right(aVisit()))
})

it.each<readonly [string, object, ReadonlyArray<unknown>]>([
  ['one key', { x: 1 }, [1, []]],
  ['several keys', { x: 1, y: null, z: undefined }, [3, []]],
  ['a key that is a symbol', { [Symbol('x')]: 1 }, [1, []]],
  ['a hidden key', Object.defineProperty({}, 'x', { value: 1 }), [1, []]],
  ['a key in a list', { spans: [{ from: 1 }, { from: 1, till: 2 }] }, [1, ['spans', 1]]],
  ['keys in a field', { place: { other: 'x', name: 'x', id: 1 } }, [2, ['place']]],
])('counts %s, at its record', (_, change, [count, path]) => {
  const input = Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(aVisit()),
    ...Object.getOwnPropertyDescriptors(change),
  }) as unknown
  expect(E.isRight(decode(Visit)(input))).toBe(true)
  expect(decodeClosed(Visit)(input)).toMatchObject(E.left([{ path, kind: 'unknownKeys', count }]))
})

it('counts an own key of the name of the prototype, and one of another realm', () => {
  const input: unknown = runInNewContext('JSON.parse(text)', {
    text: JSON.stringify(aVisit()).replace('{', '{"__proto__":{},'),
  })
  expect(kindsOf(Visit, decodeClosed)(input)).toEqual([['unknownKeys', []]])
})

it('gives the other issues too', () => {
  expect(kindsOf(Visit, decodeClosed)({ ...aVisit(), units: 97, x: 1 })).toEqual([
    ['unknownKeys', []],
    ['range', ['units']],
  ])
})

it('names no unknown key', () => {
  const input = { ...aVisit(), CANARY: 1, place: { other: 'x', CANARY: 1 } }
  expect(JSON.stringify(decodeClosed(Visit)(input))).not.toContain('CANARY')
})

it.each(hostileValues)('never throws on %s', (_, input) => {
  expect(E.isLeft(decodeClosed(Visit)(input))).toBe(true)
})
