import { runInNewContext } from 'node:vm'
import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { decodeClosed } from '../../src/codec/decodeClosed.js'
import { integer } from '../../src/codec/integer.js'
import { optional } from '../../src/codec/optional.js'
import { ownFields, plainRecord, record } from '../../src/codec/record.js'
import { text } from '../../src/codec/text.js'
import { startWalk } from '../../src/codec/Walk.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'
import { aVisit, Visit } from './Visit.js'
import { mostReads, watched, type Trace } from './watched.js'
import { whilePolluted } from './whilePolluted.js'

interface Limit {
  readonly units: number
  readonly note?: string
}

const Limit = record<Limit>('Limit', {
  units: integer('units', 0, 96),
  note: optional(text('note')),
})

const throws = (): never => {
  throw new Error('read')
}

it('tells its fields', () => {
  expect(Limit.fields.map(({ key, name, required }) => [key, name, required])).toEqual([
    ['units', 'units', true],
    ['note', 'note', false],
  ])
})

it('reads a record to a new one, without the keys that are not known', () => {
  const limit = fc.record({ units: fc.nat(96), note: fc.string() }, { requiredKeys: ['units'] })
  fc.assert(
    fc.property(limit, fc.dictionary(fc.string(), fc.anything()), (value, others) => {
      const result = decode(Limit)({ ...others, note: undefined, ...value })
      expect(result).toEqual(E.right(value))
    }),
  )
})

it.each<readonly [string, unknown, ReadonlyArray<unknown>]>([
  [
    'every field wrong',
    { units: 97, note: 4 },
    [
      ['range', ['units']],
      ['type', ['note']],
    ],
  ],
  ['a required field absent', { note: '' }, [['missing', ['units']]]],
  ['a required field null', { units: null }, [['missing', ['units']]]],
  ['a required field undefined', { units: undefined }, [['missing', ['units']]]],
  ['a list', [], [['type', []]]],
  ['a text', 'units', [['type', []]]],
  ['null', null, [['type', []]]],
  ['a function', throws, [['notPlain', []]]],
  ['a Date', new Date(0), [['notPlain', []]]],
  [
    'a class instance',
    new (class {
      units = 1
    })(),
    [['notPlain', []]],
  ],
  ['what inherits its fields', Object.create({ units: 1 }), [['notPlain', []]]],
  ['a record of keys that are symbols', { [Symbol('units')]: 1 }, [['missing', ['units']]]],
])('%s', (_, input, kinds) => {
  expect(kindsOf(Limit)(input)).toEqual(kinds)
})

it.each<readonly [string, unknown]>([
  ['without a prototype', Object.assign(Object.create(null), { units: 1 })],
  ['that is frozen', Object.freeze({ units: 1 })],
  ['of another realm', runInNewContext('({ units: 1 })')],
  ['of another realm, without a prototype', runInNewContext('({ __proto__: null, units: 1 })')],
  ['behind a proxy', new Proxy({ units: 1 }, {})],
  [
    'with a getter',
    {
      get units() {
        return 1
      },
    },
  ],
  ['with a hidden field', Object.defineProperty({}, 'units', { value: 1 })],
  ['with keys that are symbols', { units: 1, [Symbol('note')]: 'x' }],
  [
    'with own keys that every record inherits',
    JSON.parse(
      '{"__proto__":{"note":"x"},"units":1,"constructor":{"prototype":{"note":"x"}},"prototype":1,"toString":1}',
    ),
  ],
])('reads a record %s', (_, input) => {
  expect(decode(Limit)(input)).toStrictEqual(E.right({ units: 1 }))
  expect({}).not.toHaveProperty('note')
})

it.each(hostileValues)('never throws on %s, nor with it in a field', (_, input) => {
  expect(E.isLeft(decode(Limit)(input))).toBe(true)
  expect(kindsOf(Limit)({ units: input }).map(([, path]) => path)).toEqual([['units']])
  expect(E.isLeft(decode(Limit)({ units: 1, note: input }))).toBe(input != null)
})

it('fields of any name are own fields alone', () => {
  interface Odd {
    readonly ['__proto__']: string
    readonly constructor: string
    readonly toString: string
    readonly 0: string
  }
  const odd = record<Odd>('Odd', {
    ['__proto__']: text('a'),
    constructor: text('b'),
    toString: text('c'),
    0: text('d'),
  })
  expect(kindsOf(odd)({})).toEqual([
    ['missing', [`0`]],
    ['missing', ['__proto__']],
    ['missing', ['constructor']],
    ['missing', ['toString']],
  ])
  const result = decode(odd)(
    JSON.parse('{"__proto__":"p","constructor":"c","toString":"t","0":"d"}'),
  )
  const value = E.isRight(result) ? result.right : {}
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(JSON.stringify(value)).toBe('{"0":"d","__proto__":"p","constructor":"c","toString":"t"}')
})

describe('while records inherit', () => {
  it.each<readonly [string, PropertyDescriptor]>([
    ['a value', { value: 7, enumerable: true, writable: true }],
    ['a hidden value', { value: 7 }],
    ['a getter', { get: () => 7, enumerable: true }],
    ['a getter and a setter that throw', { get: throws, set: throws }],
  ])('%s', (_, property) => {
    const outcomes = whilePolluted(Object.prototype, 'units', property, () => [
      decode(Limit)({ units: 1, note: 'x' }),
      decode(Limit)(Object.assign(Object.create(null), { note: 'x', other: 1 })),
      decode(Limit)({}),
      decode(Limit)(runInNewContext('({})')),
      decode(Limit)({ units: 97 }),
    ])
    expect(outcomes).toMatchObject([
      E.right({ units: 1, note: 'x' }),
      E.left([{ kind: 'missing', path: ['units'] }]),
      E.left([{ kind: 'missing', path: ['units'] }]),
      E.left([{ kind: 'missing', path: ['units'] }]),
      E.left([{ kind: 'range', path: ['units'] }]),
    ])
    expect({}).not.toHaveProperty('units')
  })

  it('in another realm', () => {
    const input: unknown = runInNewContext('Object.prototype.units = 7; ({})')
    expect(kindsOf(Limit)(input)).toEqual([['missing', ['units']]])
  })

  it.each(['value', 'get', 'set', 'writable', 'place', 'kind', 'path', 'key', 'read', 'optional'])(
    'what the library itself might look for: %s',
    (key) => {
      const [right, left] = whilePolluted(Object.prototype, key, { value: throws }, () => [
        decode(Visit)(aVisit()),
        kindsOf(Visit)({ ...aVisit(), units: 97, spans: [{ from: 2, end: 1 }] }),
      ])
      expect(right).toStrictEqual(E.right(aVisit()))
      expect(left).toEqual([
        ['range', ['units']],
        ['contradiction', ['spans', 0, 'end']],
      ])
    },
  )
})

describe('reading', () => {
  const wrong = { ...aVisit(), units: 97, spans: [{ from: 2, end: 1 }, 4], extra: { route: 1 } }

  it.each<readonly [string, unknown]>([
    ['a visit', aVisit()],
    ['a wrong visit', wrong],
  ])('each field of %s is read once, at every depth', (_, input) => {
    for (const read of [
      decode(Visit),
      decodeClosed(Visit),
      (each: unknown) => Visit.is(each),
      (each: unknown) => Visit.decode(each),
    ]) {
      const trace: Trace = []
      const result = read(watched(input, trace))
      expect(mostReads(trace)).toBe(1)
      expect(result).toEqual(read(input))
    }
  })

  it('a fresh value shares nothing with the input', () => {
    const input = aVisit()
    const result = decode(Visit)(input)
    const value = E.isRight(result) ? result.right : undefined
    const shared = (a: unknown, b: unknown): boolean =>
      typeof a === 'object' &&
      a !== null &&
      typeof b === 'object' &&
      b !== null &&
      (a === b || Object.keys(a).some((key) => shared(Reflect.get(a, key), Reflect.get(b, key))))
    expect(value).toStrictEqual(input)
    expect(shared(value, input)).toBe(false)
  })

  it('a field that changes its answer is the one that was checked', () => {
    let reads = 0
    const input = {
      get units() {
        return (reads += 1)
      },
    }
    expect(decode(Limit)(input)).toStrictEqual(E.right({ units: 1 }))
  })

  it.each<readonly [string, unknown]>([
    ['a visit', aVisit()],
    ['a wrong visit', wrong],
  ])('of %s may throw at any operation', (_, input) => {
    for (const read of [decode(Visit), decodeClosed(Visit)]) {
      const total: Trace = []
      read(watched(input, total))
      expect(total.length).toBeGreaterThan(20)
      for (let n = 1; n <= total.length; n += 1) {
        const trace: Trace = []
        const result = read(
          watched(input, trace, () => {
            if (trace.length === n) throws()
          }),
        )
        const kinds = E.isLeft(result) ? result.left.map(({ kind }) => kind) : []
        expect(kinds, total[n - 1]).toContain('unreadable')
      }
    }
  })
})

it('is linear in the keys of its input', () => {
  const input: Record<string, unknown> = { units: 1 }
  for (let i = 0; i < 1_000_000; i += 1) input[`key${i}`] = i
  expect(decode(Limit)(input)).toStrictEqual(E.right({ units: 1 }))
})

it('an input that adds to the prototype as it is read is given nothing by it', () => {
  const input = Object.defineProperty({ note: 'x' }, 'units', {
    get: () => {
      Object.defineProperty(Object.prototype, 'note', { value: 'inherited', configurable: true })
      return 1
    },
  })
  Reflect.deleteProperty(input, 'note')
  try {
    expect(decode(Limit)(input)).toStrictEqual(E.right({ units: 1 }))
  } finally {
    Reflect.deleteProperty(Object.prototype, 'note')
  }
})

describe('what a reading may look at', () => {
  it('a plain record as it is, and one of another realm as a copy of its own fields', () => {
    const own = { units: 1, other: 2 }
    expect(plainRecord(own, 'Limit', ['units'], startWalk())).toBe(own)
    expect({
      ...plainRecord(runInNewContext('({ units: 1, other: 2 })'), 'Limit', ['units'], startWalk()),
    }).toEqual({ units: 1 })
  })

  it('the own fields, each read once', () => {
    const trace: Trace = []
    const own = ownFields(
      watched({ units: 1, other: 2 }, trace),
      'Limit',
      ['units', 'note'],
      startWalk(),
    )
    expect({ ...own }).toEqual({ units: 1, note: undefined })
    expect(trace.filter((entry) => entry.startsWith('get '))).toEqual(['get units'])
  })

  it('nothing of what is no plain record, and says so', () => {
    const walk = startWalk()
    expect(
      [new Date(0), 'x', hostileValues].map((input) => ownFields(input, 'Limit', [], walk)),
    ).toEqual([undefined, undefined, undefined])
    expect(walk.listed.map(({ kind }) => kind)).toEqual(['notPlain', 'type', 'type'])
  })
})
