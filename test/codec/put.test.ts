import { describe, expect, it } from 'vitest'
import { append, define, put } from '../../src/codec/put.js'
import { whilePolluted } from './whilePolluted.js'

const throws = (): never => {
  throw new Error('read')
}

describe.each<readonly [string, PropertyDescriptor]>([
  ['nothing', {}],
  ['a value that cannot be written', { value: 7 }],
  ['a setter that throws', { get: throws, set: throws }],
])('where %s is inherited', (_, property) => {
  const whileInherited = <A>(prototype: object, key: PropertyKey, run: () => A): A =>
    Object.keys(property).length === 0 ? run() : whilePolluted(prototype, key, property, run)

  it.each([define, put])('a record is given an ordinary field of its own', (give) => {
    const value = {}
    whileInherited(Object.prototype, 'units', () => {
      give(value, 'units', 1)
    })
    expect(Object.getOwnPropertyDescriptor(value, 'units')).toEqual({
      value: 1,
      configurable: true,
      enumerable: true,
      writable: true,
    })
  })

  it('a list is given one element more', () => {
    const values: Array<number> = []
    whileInherited(Array.prototype, 0, () => {
      append(values, 1)
      append(values, 2)
    })
    expect(values).toStrictEqual([1, 2])
  })
})

it.each([define, put])('a field of the name of the prototype is a field', (give) => {
  const value = {}
  give(value, '__proto__', { units: 1 })
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(Object.keys(value)).toEqual(['__proto__'])
})

it('is not led astray by what a description of a field inherits', () => {
  const value = {}
  whilePolluted(Object.prototype, 'get', { value: throws }, () => {
    define(value, 'units', 1)
  })
  expect(value).toStrictEqual({ units: 1 })
})
