import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import {
  isListOfOtherRealm,
  isOfOtherRealm,
  isOrdinary,
  isOrdinaryList,
} from '../../src/codec/isOrdinary.js'

const throws = (): never => {
  throw new Error('read')
}

it.each<readonly [string, unknown, boolean, boolean]>([
  ['a record', {}, true, false],
  ['a frozen record', Object.freeze({}), true, false],
  ['a record without a prototype', Object.create(null), true, false],
  ['a record of another realm', runInNewContext('({})'), false, true],
  ['a record that inherits from a record', Object.create({}), false, false],
  [
    'a record that inherits from one without a prototype',
    Object.create(Object.create(null) as object),
    false,
    false,
  ],
  ['a list', [], false, false],
  ['a list of another realm', runInNewContext('[]'), false, false],
  ['a Date', new Date(0), false, false],
  ['a Date of another realm', runInNewContext('new Date(0)'), false, false],
  ['a class instance of another realm', runInNewContext('new (class {})()'), false, false],
  ['a boxed text', Object('x'), false, false],
  ['a function', throws, false, false],
  ['a text', 'x', false, false],
  ['null', null, false, false],
  ['undefined', undefined, false, false],
])('a plain record: %s', (_, input, ordinary, ofOtherRealm) => {
  expect([isOrdinary(input), !isOrdinary(input) && isOfOtherRealm(input)]).toEqual([
    ordinary,
    ofOtherRealm,
  ])
})

it.each<readonly [string, unknown, boolean, boolean]>([
  ['a list', [], true, false],
  ['a frozen list', Object.freeze([1]), true, false],
  ['a list of another realm', runInNewContext('[]'), false, true],
  ['a list of a subclass', new (class extends Array {})(), false, false],
  [
    'a list of a subclass of another realm',
    runInNewContext('new (class extends Array {})()'),
    false,
    false,
  ],
  ['a list without a prototype', Object.setPrototypeOf([], null), false, false],
  ['a typed array', new Uint8Array(1), false, false],
  ['what only looks like a list', { length: 0 }, false, false],
  ['what only inherits from lists', Object.create(Array.prototype), false, false],
  ['a text', 'x', false, false],
])('a plain list: %s', (_, input, ordinary, ofOtherRealm) => {
  expect([isOrdinaryList(input), !isOrdinaryList(input) && isListOfOtherRealm(input)]).toEqual([
    ordinary,
    ofOtherRealm,
  ])
})
