import { expect, it } from 'vitest'
import { ownValue, UNREADABLE } from '../../src/codec/ownValue.js'

const throws = (): never => {
  throw new Error('read')
}

it.each<readonly [string, object, unknown]>([
  ['its own', { units: 1 }, 1],
  ['its own null', { units: null }, null],
  ['none', {}, undefined],
  ['an inherited one', Object.create({ units: 1 }), undefined],
  ['one that throws', Object.defineProperty({}, 'units', { get: throws }), UNREADABLE],
  ['one whose presence throws', new Proxy({}, { getOwnPropertyDescriptor: throws }), UNREADABLE],
])('a value of a record: %s', (_, input, value) => {
  expect(ownValue(input, 'units')).toBe(value)
})
