import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'
import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/PathReporter'
import { describe, expect, it } from 'vitest'
import { attempt, codec, isCodec, ISSUE } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import { list } from '../../src/codec/list.js'
import { report, startWalk } from '../../src/codec/Walk.js'
import { hostileValues } from './hostileValues.js'
import { aVisit, Span, Visit } from './Visit.js'
import { whilePolluted } from './whilePolluted.js'

const spans = list(Span)

it('is a genuine io-ts type', () => {
  expect(Visit).toBeInstanceOf(t.Type)
  expect(Visit.name).toBe('Visit')
  expect(spans.name).toBe('list of Span')
})

it('made of a way to read, reads that way', () => {
  const yes = codec<'yes'>('yes', { kind: 'word', words: ['yes'] }, (input, walk) =>
    input === 'yes' ? input : report(walk, 'word', 'yes'),
  )
  expect(decode(yes)('yes')).toEqual(E.right('yes'))
  expect(attempt(yes.read, 'no', startWalk())).toEqual(
    E.left([{ path: [], kind: 'word', expected: 'yes' }]),
  )
  expect([yes.is('yes'), yes.is('no')]).toEqual([true, false])
})

describe('isCodec', () => {
  it('knows ours', () => {
    expect([isCodec(Visit), isCodec(Span), isCodec(spans)]).toEqual([true, true, true])
  })

  it('knows none of what is not', () => {
    const reading = Object.assign(t.type({}), { read: (): unknown => undefined })
    expect([isCodec(t.string), isCodec(reading), isCodec(t.array(Span))]).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('is', () => {
  it.each<readonly [string, unknown, boolean]>([
    ['a visit', aVisit(), true],
    ['a visit with further keys', { ...aVisit(), x: 1 }, true],
    ['a visit with null for what may be absent', { ...aVisit(), note: null }, false],
    ['a visit with null for an element', { ...aVisit(), spans: [null] }, false],
    ['a visit with a wrong field', { ...aVisit(), units: 97 }, false],
    ['a visit whose foreign field is wrong', { ...aVisit(), extra: { route: 'x' } }, false],
    ['a visit that contradicts itself', { ...aVisit(), spans: [{ from: 2, end: 1 }] }, false],
  ])('%s: %s', (_, input, is) => {
    expect(Visit.is(input)).toBe(is)
  })

  it.each(hostileValues)('not %s', (_, input) => {
    expect(Visit.is(input)).toBe(false)
  })

  it('what was decoded', () => {
    const result = Visit.decode({ ...aVisit(), note: null })
    expect(E.isRight(result) && Visit.is(result.right)).toBe(true)
  })
})

it('encodes a value as itself', () => {
  const visit = aVisit()
  expect(Visit.encode(visit)).toBe(visit)
  expect(Visit.encode).toBe(t.identity)
  expect(t.type({ visits: t.array(Visit) }).encode).toBe(t.identity)
})

describe('as io-ts sees it', () => {
  const input = {
    ...aVisit(),
    units: 97,
    note: 'CANARY',
    spans: [{ from: 540 }, { from: 'CANARY' }],
  }
  const result = Visit.decode(input)
  const errors = E.isLeft(result) ? result.left : []

  it('an error has its place, its issue and a sentence, and nothing of the input', () => {
    expect(errors.map(({ context }) => context.map(({ key }) => key).join('/'))).toEqual([
      '/units',
      '/spans/1/from',
    ])
    expect(errors.map((error) => Reflect.get(error, ISSUE) as unknown)).toMatchObject([
      { path: ['units'], kind: 'range' },
      { path: ['spans', 1, 'from'], kind: 'type' },
    ])
    expect(errors.map(({ value }) => value)).toEqual([undefined, undefined])
    expect(errors.flatMap(({ context }) => context.map((entry) => Object.keys(entry)))).toEqual(
      Array<unknown>(6).fill(['key', 'type']),
    )
    expect(PathReporter.report(result)).toEqual([
      'units is out of bounds (expected units, a whole number from 0 through 96)',
      'spans[1].from is of another type (expected minute, a whole number from 0 through 1440)',
    ])
  })

  it('a value is fresh', () => {
    const visit = aVisit()
    const decoded = Visit.decode(visit)
    expect(decoded).toStrictEqual(E.right(visit))
    expect(E.isRight(decoded) && decoded.right).not.toBe(visit)
  })

  it.each(hostileValues)('%s is an error, and never thrown', (_, hostile) => {
    const decoded = Visit.decode(hostile)
    expect(E.isLeft(decoded)).toBe(true)
    expect(PathReporter.report(decoded).length).toBeGreaterThan(0)
  })
})

describe("inside a caller's codec", () => {
  const right = { from: 1, end: 2 }
  const wrong = { from: 1, end: 'CANARY' }
  const sentence = (place: string): string =>
    `${place} is of another type (expected minute, a whole number from 0 through 1440)`
  const isEven = ({ from }: Span): boolean => from % 2 === 0

  it.each<readonly [string, t.Decoder<unknown, unknown>, unknown, unknown, string]>([
    ['t.type', t.type({ span: Span }), { span: right }, { span: wrong }, 'span.end'],
    ['t.partial', t.partial({ span: Span }), { span: right }, { span: wrong }, 'span.end'],
    [
      't.intersection',
      t.intersection([t.type({ id: t.string }), Span]),
      { id: 'x', ...right },
      { id: 'CANARY', ...wrong },
      'end',
    ],
    ['t.union', t.union([Span, t.null]), right, wrong, 'end'],
    ['t.array', t.array(Span), [right], [right, wrong], '[1].end'],
    ['t.readonlyArray', t.readonlyArray(Span), [right], [right, wrong], '[1].end'],
    [
      't.readonly',
      t.readonly(t.type({ span: Span })),
      { span: right },
      { span: wrong },
      'span.end',
    ],
    ['t.exact', t.exact(t.type({ span: Span })), { span: right }, { span: wrong }, 'span.end'],
    ['t.strict', t.strict({ span: Span }), { span: right }, { span: wrong }, 'span.end'],
    ['t.record', t.record(t.string, Span), { a: right }, { CANARY: wrong }, '*.end'],
    ['t.tuple', t.tuple([t.string, Span]), ['x', right], ['CANARY', wrong], '[1].end'],
    [
      'a refinement',
      t.type({
        span: t.brand(Span, (span): span is t.Branded<Span, EvenBrand> => isEven(span), 'Even'),
      }),
      { span: { from: 2 } },
      { span: wrong },
      'span.end',
    ],
    [
      'many at once',
      t.type({ days: t.array(t.partial({ spans: t.record(t.string, t.array(Span)) })) }),
      { days: [{ spans: { a: [right] } }] },
      { days: [{}, { spans: { CANARY: [right, wrong] } }] },
      'days[1].spans.*[1].end',
    ],
  ])('%s', (_, type, good, bad, place) => {
    const read = (input: unknown): t.Validation<unknown> =>
      type.validate(input, [{ key: '', type, actual: input }])
    expect(read(good)).toEqual(E.right(good))
    const result = read(bad)
    const errors = E.isLeft(result) ? result.left : []
    const ours = errors.filter((error) => ISSUE in error)
    expect(ours).toHaveLength(1)
    expect(PathReporter.report(E.left(ours))).toEqual([sentence(place)])
    expect(JSON.stringify(ours)).not.toContain('CANARY')
  })

  it('has its own value put in, without what is not known', () => {
    const result = t.type({ span: Span }).decode({ span: { from: 1, end: null, x: 1 } })
    expect(result).toStrictEqual(E.right({ span: { from: 1 } }))
  })

  it('is asked by its guard', () => {
    expect(t.array(Span).is([{ from: 1 }])).toBe(true)
    expect(t.array(Span).is([{ from: -1 }])).toBe(false)
    expect(t.union([t.string, Span]).is({ from: 1 })).toBe(true)
  })

  it('does not change by what records inherit', () => {
    const reports = whilePolluted(Object.prototype, 'actual', { value: 'CANARY' }, () =>
      PathReporter.report(t.type({ span: Span }).decode({ span: wrong })),
    )
    expect(reports).toEqual([sentence('span.end')])
  })
})

interface EvenBrand {
  readonly Even: unique symbol
}

// That it type-checks is the test that routers, forms and servers take a codec as it is.
const standard: StandardSchemaV1<Span, Span> & StandardJSONSchemaV1<Span, Span> = Span

describe('validate of Standard Schema', () => {
  const { validate } = standard['~standard']

  it('gives what was read', () => {
    expect(validate({ from: 1, end: null })).toEqual({ value: { from: 1 } })
  })

  it('gives every reason with its place, and no value', () => {
    expect(validate({ from: 'Ann', end: -1 })).toEqual({
      issues: [
        {
          message: 'from is of another type (expected minute, a whole number from 0 through 1440)',
          path: ['from'],
        },
        {
          message: 'end is out of bounds (expected minute, a whole number from 0 through 1440)',
          path: ['end'],
        },
      ],
    })
  })

  it.each(hostileValues)('has an answer for %s', (_, input) => {
    expect(validate(input)).toHaveProperty('issues')
  })
})
