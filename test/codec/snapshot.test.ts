import { runInNewContext } from 'node:vm'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ELEMENTS_PER_COPY, MAX_DEPTH, snapshot } from '../../src/codec/snapshot.js'
import { startWalk } from '../../src/codec/Walk.js'
import { hostileValues } from './hostileValues.js'
import { mostReads, watched, type Trace } from './watched.js'
import { whilePolluted } from './whilePolluted.js'

const throws = (): never => {
  throw new Error('read')
}

const copyOf = (input: unknown): unknown => snapshot(input, startWalk())

const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = 'x'
  for (let i = 0; i < levels; i += 1) value = wrap(value)
  return value
}

it('is equal to what is plain, and shares nothing with it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (input) => {
      const { value, refused } = snapshot(input, startWalk())
      expect(refused).toBeUndefined()
      expect(JSON.stringify(value)).toBe(JSON.stringify(input))
      expect(typeof input === 'object' && input !== null && value === input).toBe(false)
    }),
  )
})

it.each<readonly [string, unknown, unknown]>([
  ['undefined', undefined, undefined],
  ['null', null, null],
  ['a record without a prototype', Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  ['a record of another realm', runInNewContext('({ a: [1] })'), { a: [1] }],
  ['a frozen record', Object.freeze({ a: Object.freeze([1]) }), { a: [1] }],
  ['a record without what is hidden', Object.defineProperty({ a: 1 }, 'b', { value: 1 }), { a: 1 }],
  ['a record without what is not named', { a: 1, [Symbol('b')]: 1 }, { a: 1 }],
  ['a list with a hole', [1, , 2], [1, undefined, 2]],
])('copies %s', (_, input, value) => {
  expect(copyOf(input)).toStrictEqual({ value, refused: undefined })
})

it('copies no negative zero', () => {
  expect(copyOf([-0, { a: -0 }])).toStrictEqual({ value: [0, { a: 0 }], refused: undefined })
})

it('an own key of the name of the prototype stays a key', () => {
  const { value } = snapshot(JSON.parse('{"__proto__":{"a":1}}'), startWalk())
  expect(Object.keys(value as object)).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

it.each<readonly [string, unknown, string]>([
  ['a big integer', [1n], 'notPlain'],
  ['a symbol', [Symbol('x')], 'notPlain'],
  ['a function', { a: throws }, 'notPlain'],
  ['a Date', { a: new Date(0) }, 'notPlain'],
  [
    'a class instance',
    [
      new (class {
        a = 1
      })(),
    ],
    'notPlain',
  ],
  ['a list of a subclass', [new (class extends Array {})()], 'notPlain'],
  ['what inherits', Object.create({ a: 1 }), 'notPlain'],
  [
    'a field that throws',
    {
      get a() {
        return throws()
      },
    },
    'unreadable',
  ],
  ['a proxy that throws', [new Proxy({}, { ownKeys: throws })], 'unreadable'],
  ['a length that is none', new Proxy([], { get: () => 0.5 }), 'unreadable'],
  ['a negative length', new Proxy([], { get: () => -1 }), 'unreadable'],
])('refuses %s', (_, input, refused) => {
  expect(snapshot(input, startWalk()).refused).toBe(refused)
})

it.each(hostileValues)('never throws on %s', (_, input) => {
  expect(() => snapshot(input, startWalk())).not.toThrow()
  expect(() => snapshot({ a: [input] }, startWalk())).not.toThrow()
})

describe.each([
  ['records', (inner: unknown) => ({ a: inner })],
  ['lists', (inner: unknown) => [inner]],
])('%s in one another', (_, wrap) => {
  it.each([
    [MAX_DEPTH, undefined],
    [MAX_DEPTH + 1, 'tooDeep'],
    [100_000, 'tooDeep'],
  ])('%s deep: %s', (levels, refused) => {
    expect(snapshot(nested(levels, wrap), startWalk()).refused).toBe(refused)
  })
})

describe('how much is copied', () => {
  it.each<readonly [string, unknown, number]>([
    ['a text', 'x', 1],
    ['an empty record', {}, ELEMENTS_PER_COPY],
    ['a list of two', [1, 2], ELEMENTS_PER_COPY + 2],
    ['a record of two', { a: 1, b: {} }, 2 * ELEMENTS_PER_COPY + 1],
  ])('%s, up to the cap and not over', (_, input, elements) => {
    expect(snapshot(input, { ...startWalk(), elements }).refused).toBeUndefined()
    expect(snapshot(input, { ...startWalk(), elements: elements - 1 }).refused).toBe('tooMany')
  })

  it('a million elements are', () => {
    const { value } = snapshot(Array(1_000_000).fill(1), startWalk())
    expect(value).toHaveLength(1_000_000)
  })

  it.each<readonly [string, unknown]>([
    ['a list of four thousand million holes', Array(2 ** 32 - 1)],
    ['a record of a thousand million paths', nested(30, (inner) => ({ a: inner, b: inner }))],
    ['a list of a thousand million paths', nested(30, (inner) => [inner, inner])],
  ])('%s is not', (_, input) => {
    expect(snapshot(input, startWalk()).refused).toBe('tooMany')
  })
})

it('reads each field once', () => {
  const trace: Trace = []
  const input = { a: [1, { b: 'x' }], c: null }
  expect(snapshot(watched(input, trace), startWalk()).value).toStrictEqual(input)
  expect(mostReads(trace)).toBe(1)
})

it.each<readonly [string, PropertyDescriptor]>([
  ['a value', { value: 7 }],
  ['a setter that throws', { get: throws, set: throws }],
])('copies nothing that is inherited, and is not stopped by %s', (_, property) => {
  const record = whilePolluted(Object.prototype, 'a', property, () => [
    copyOf({}),
    copyOf({ a: 1 }),
  ])
  expect(record).toMatchObject([{ value: {} }, { value: { a: 1 } }])
  const list = whilePolluted(Array.prototype, 0, property, () => [copyOf([,]), copyOf([1])])
  expect(list).toStrictEqual([
    { value: [undefined], refused: undefined },
    { value: [1], refused: undefined },
  ])
})
