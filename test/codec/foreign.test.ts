import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import type { Codec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import { foreign } from '../../src/codec/foreign.js'
import { integer } from '../../src/codec/integer.js'
import { list } from '../../src/codec/list.js'
import { optional } from '../../src/codec/optional.js'
import { record, type Fields } from '../../src/codec/record.js'
import { MAX_DEPTH } from '../../src/codec/snapshot.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'
import { Span } from './Visit.js'
import { mostReads, watched, type Trace } from './watched.js'

interface Holder<A> {
  readonly own: A
}

/** The caller's codec as the field of a record of ours. */
const holderOf = (type: t.Decoder<unknown, unknown>): Codec<Holder<unknown>> =>
  record('Holder', { own: type } as unknown as Fields<Holder<unknown>>)

interface EvenBrand {
  readonly Even: unique symbol
}

const Even = t.brand(t.number, (n): n is t.Branded<number, EvenBrand> => n % 2 === 0, 'Even')
const Trip = t.type({ route: t.type({ name: t.string }), stops: t.array(t.Int) })
const isThrown = (): never => {
  throw new Error('CANARY')
}
const Throwing = new t.Type<string, string, unknown>(
  'Throwing',
  (input): input is string => input === isThrown(),
  isThrown,
  t.identity,
)
const typeOf = <A>(name: string, decodeOwn: t.Validate<unknown, A>): t.Type<A, A, unknown> =>
  new t.Type<A, A, unknown>(name, (input): input is A => input !== undefined, decodeOwn, t.identity)

it('is ours where it is ours', () => {
  expect(foreign(Span)).toBe(Span)
})

it('has the name of the codec', () => {
  expect(foreign(t.string).name).toBe('string')
})

it.each<readonly [string, t.Decoder<unknown, unknown>, unknown, unknown]>([
  ['t.string', t.string, 'x', 1],
  ['t.Int', t.Int, 4, 4.5],
  ['a brand', Even, 4, 3],
  ['t.union', t.union([t.string, t.number]), 4, true],
  ['t.literal', t.literal('x'), 'x', 'CANARY'],
  ['t.keyof', t.keyof({ x: null }), 'x', 'CANARY'],
  ['one that throws', t.union([t.string, Throwing]), 'x', 1],
  ['one with a reading of its own', Object.assign(t.type({}), { read: isThrown }), {}, 1],
])('%s is a field of ours', (_, type, right, wrong) => {
  expect(decode(holderOf(type))({ own: right })).toStrictEqual(E.right({ own: right }))
  expect(kindsOf(holderOf(type))({ own: wrong })).toEqual([['foreign', ['own']]])
})

it.each<readonly [string, t.Decoder<unknown, unknown>, unknown, ReadonlyArray<unknown>]>([
  [
    'a field in a field',
    Trip,
    { route: { name: 1 }, stops: [] },
    [['foreign', ['own', 'route', 'name']]],
  ],
  [
    'an element',
    Trip,
    { route: { name: '' }, stops: [1, 1.5] },
    [['foreign', ['own', 'stops', 1]]],
  ],
  [
    'several',
    Trip,
    {},
    [
      ['foreign', ['own', 'route']],
      ['foreign', ['own', 'stops']],
    ],
  ],
  [
    'a union, once at each place',
    t.type({ a: t.union([t.string, t.number]) }),
    { a: true },
    [['foreign', ['own', 'a']]],
  ],
  [
    'a dictionary, whose keys are data',
    t.record(t.string, Trip),
    { CANARY: 1 },
    [['foreign', ['own']]],
  ],
  [
    'a dictionary in a field',
    t.type({ a: t.record(t.string, t.string) }),
    { a: { CANARY: 1, CANARY2: 2 } },
    [['foreign', ['own', 'a']]],
  ],
  ['a place of a tuple', t.tuple([t.string, t.number]), ['x', 'x'], [['foreign', ['own', 1]]]],
  ['a refinement', t.type({ a: Even }), { a: 3 }, [['foreign', ['own', 'a']]]],
  [
    'an exact, readonly record',
    t.readonly(t.exact(Trip)),
    { route: {}, stops: [] },
    [['foreign', ['own', 'route', 'name']]],
  ],
  [
    'one of ours, with its own kind',
    t.type({ spans: t.array(Span) }),
    { spans: [{ from: 1 }, { from: 2, end: 1 }, { from: 'x' }] },
    [
      ['contradiction', ['own', 'spans', 1, 'end']],
      ['type', ['own', 'spans', 2, 'from']],
    ],
  ],
  [
    'one of ours under a key that is data',
    t.record(t.string, Span),
    { CANARY: { from: 'x' } },
    [['type', ['own']]],
  ],
  [
    'one of ours in a union',
    t.union([Span, t.string]),
    { from: 'x' },
    [
      ['type', ['own', 'from']],
      ['foreign', ['own']],
    ],
  ],
  [
    'one of ours in one of theirs in one of ours',
    t.type({
      a: record<Holder<Holder<Span>>>('H', { own: t.type({ own: Span }) }),
    }),
    { a: { own: { own: { from: -1 } } } },
    [['range', ['own', 'a', 'own', 'own', 'from']]],
  ],
])('has the places of %s', (_, type, input, kinds) => {
  const codec = holderOf(type)
  expect(kindsOf(codec)({ own: input })).toEqual(kinds)
  expect(JSON.stringify(decode(codec)({ own: input }))).not.toContain('CANARY')
})

it('is an element of a list and may be absent, as each of ours', () => {
  const trips = record<{ readonly trips: ReadonlyArray<string>; readonly last?: string }>('Trips', {
    trips: list(t.string),
    last: optional(t.string),
  })
  expect(decode(trips)({ trips: ['a'], last: null })).toStrictEqual(E.right({ trips: ['a'] }))
  expect(kindsOf(trips)({ trips: ['a', 1], last: 2 })).toEqual([
    ['foreign', ['trips', 1]],
    ['foreign', ['last']],
  ])
})

describe('what it is given', () => {
  const given: Array<unknown> = []
  const seeing = typeOf('seeing', (input: unknown) => {
    given.push(input)
    return t.success(input)
  })

  it.each<readonly [string, unknown, string]>([
    ['a function', isThrown, 'notPlain'],
    ['a big integer', 1n, 'notPlain'],
    ['a Date', new Date(0), 'notPlain'],
    [
      'a getter that throws',
      Object.defineProperty({}, 'a', { enumerable: true, get: isThrown }),
      'unreadable',
    ],
    ['a list of four thousand million holes', Array(2 ** 32 - 1), 'tooMany'],
  ])('is never %s', (_, input, kind) => {
    given.length = 0
    expect(kindsOf(holderOf(seeing))({ own: input })).toEqual([[kind, ['own']]])
    expect(given).toEqual([])
  })

  it.each([
    [MAX_DEPTH, []],
    [MAX_DEPTH + 1, [['tooDeep', ['own']]]],
  ])('is nested %s deep: %j', (levels, kinds) => {
    let input: unknown = 'x'
    for (let i = 0; i < levels; i += 1) input = { a: input }
    expect(kindsOf(holderOf(seeing))({ own: input })).toEqual(kinds)
  })

  it('is a plain copy, each field read once, so that the result shares nothing', () => {
    const input = { a: [{ b: 1 }] }
    const trace: Trace = []
    const result = decode(foreign(seeing))(watched(input, trace))
    expect(result).toStrictEqual(E.right(input))
    expect(mostReads(trace)).toBe(1)
    const direct = decode(foreign(seeing))(input)
    expect(E.isRight(direct) && direct.right).not.toBe(input)
  })

  it.each(hostileValues)('never makes it throw: %s', (_, input) => {
    expect(() => decode(foreign(seeing))({ a: input })).not.toThrow()
    expect(kindsOf(foreign(Throwing))({ a: input })).toHaveLength(1)
  })
})

it.each<readonly [string, t.Decoder<unknown, unknown>]>([
  ['throws', Throwing],
  ['fails without an error', typeOf('empty', () => t.failures([]))],
  ['succeeds with nothing', typeOf('nothing', () => t.success(undefined))],
  ['gives no result', typeOf('none', () => undefined as never)],
  ['gives errors that are none', typeOf('odd', () => E.left([null] as never))],
  ['gives an error without a context', typeOf('odd', () => E.left([{}] as never))],
])('refuses what a codec that %s refuses', (_, type) => {
  expect(kindsOf(holderOf(type))({ own: 'CANARY' })).toEqual([['foreign', ['own']]])
  expect(holderOf(Throwing).is({ own: 'CANARY' })).toBe(false)
})

it('lets no negative zero through', () => {
  expect(decode(holderOf(t.Int))({ own: -0 })).toStrictEqual(E.right({ own: 0 }))
})

it('asks the guard of the codec, and no more, where a value is tested', () => {
  expect(holderOf(Trip).is({ own: { route: { name: 'x' }, stops: [1] } })).toBe(true)
  expect(holderOf(Trip).is({ own: { route: { name: 'x' }, stops: ['1'] } })).toBe(false)
})

describe('the issues over the cap', () => {
  const many = { own: { units: Array<unknown>(150).fill('x') } }
  const ours = list(integer('units', 0, 96))

  it.each<readonly [string, t.Decoder<unknown, unknown>]>([
    ['of a codec of ours inside', t.type({ units: ours })],
    ['of theirs', t.type({ units: t.array(t.number) })],
  ])('%s are counted', (_, type) => {
    const result = decode(holderOf(type))(many)
    const issues = E.isLeft(result) ? result.left : []
    expect(issues[0]?.path).toEqual(['own', 'units', 0])
    expect(issues[99]?.path).toEqual(['own', 'units', 99])
    expect(issues.slice(100)).toEqual([
      { path: [], kind: 'rest', expected: 'no further issues', count: 50 },
    ])
  })

  it('keep their count where a codec passes on only that, and the next issue its place', () => {
    const last = typeOf('last', (input: unknown, context) => {
      const result = ours.validate(input, context)
      return E.isLeft(result) ? t.failures(result.left.slice(-1)) : result
    })
    const codec = record<{ readonly a: unknown; readonly b: number }>('Two', {
      a: last,
      b: integer('units', 0, 96),
    })
    const result = decode(codec)({ a: many.own.units, b: 97 })
    expect(result).toMatchObject(
      E.left([
        { path: ['a'], kind: 'rest', count: 50 },
        { path: ['b'], kind: 'range' },
      ]),
    )
  })
})
