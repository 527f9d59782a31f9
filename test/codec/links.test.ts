import { expect, it } from 'vitest'
import { integer } from '../../src/codec/integer.js'
import { links } from '../../src/codec/links.js'
import { UNREADABLE } from '../../src/codec/ownValue.js'
import type { Field } from '../../src/codec/readField.js'
import { startWalk } from '../../src/codec/Walk.js'

const units = integer('units', 0, 96)

const fieldOf = (key: string, required = true): Field<unknown> => ({
  key,
  name: 'units',
  required,
  read: units.read,
})

// More than there are copies of a link, so that every copy is read and some are shared.
const keys = Array.from({ length: 400 }, (_, index) => `key${index}`)
const chain = links(keys.map((key) => fieldOf(key)))

it('reads any number of fields, each into its own place', () => {
  const input = Object.fromEntries(keys.map((key, index) => [key, index % 97]))
  const value = {}
  const walk = startWalk()
  chain(input, value, walk)
  expect(value).toStrictEqual(input)
  expect(walk.found).toBe(0)
})

it.each<readonly [string, unknown, string]>([
  ['absent', undefined, 'missing'],
  ['null', null, 'missing'],
  ['wrong', 97, 'range'],
  ['unreadable', UNREADABLE, 'unreadable'],
])('every one of them may be %s', (_, found, kind) => {
  const right = Object.fromEntries(keys.map((key) => [key, 1]))
  for (const key of keys) {
    const value = {}
    const walk = startWalk()
    chain({ ...right, [key]: found }, value, walk)
    expect(walk.listed).toMatchObject([{ kind, place: { key, inside: undefined } }])
    expect(Object.keys(value)).toEqual(keys.filter((each) => each !== key))
  }
})

it('every one of them may throw', () => {
  for (const key of keys) {
    const input = Object.defineProperty(
      { ...Object.fromEntries(keys.map((each) => [each, 1])) },
      key,
      {
        get: (): never => {
          throw new Error(key)
        },
      },
    )
    const walk = startWalk()
    chain(input, {}, walk)
    expect(walk.listed).toMatchObject([{ kind: 'unreadable', place: { key } }])
  }
})

it('every one of them may be inherited, and is not read then', () => {
  const value = {}
  const walk = startWalk()
  const inherited = Object.fromEntries(keys.map((key) => [key, { value: 7, configurable: true }]))
  Object.defineProperties(Object.prototype, inherited)
  try {
    chain({ key0: 1 }, value, walk)
  } finally {
    for (const key of keys) Reflect.deleteProperty(Object.prototype, key)
  }
  expect(value).toStrictEqual({ key0: 1 })
  expect(walk.found).toBe(keys.length - 1)
})

it('reads nothing of no fields', () => {
  const value = {}
  links([])({ units: 1 }, value, startWalk())
  expect(value).toEqual({})
})

it('notes no field that may be absent', () => {
  const walk = startWalk()
  links([fieldOf('units', false)])({ units: null }, {}, walk)
  expect(walk.found).toBe(0)
})
