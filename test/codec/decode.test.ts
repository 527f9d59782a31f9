import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import * as t from 'io-ts'
import { PathReporter } from 'io-ts/PathReporter'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { decodeClosed } from '../../src/codec/decodeClosed.js'
import { describeDecodeIssue } from '../../src/codec/describeDecodeIssue.js'
import { hostileValues } from './hostileValues.js'
import { kindsOf } from './kindsOf.js'
import { aVisit, Visit, type Span } from './Visit.js'

const aSpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(1_440), fc.option(fc.nat(1_440), { nil: undefined }))
  .map(([from, end]) => (end === undefined ? { from } : { from: Math.min(from, end), end }))

const visits: fc.Arbitrary<Visit> = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 40 }),
    code: fc.constantFrom('H2014', 'T1017'),
    units: fc.nat(96),
    rate: fc.double({ min: 0, max: 100, noNaN: true }).map((rate) => rate + 0),
    present: fc.boolean(),
    place: fc.oneof(
      fc.constantFrom('home' as const, 'office' as const),
      fc.record({ other: fc.string({ minLength: 1, maxLength: 200 }) }, { noNullPrototype: true }),
    ),
    format: fc.oneof(
      fc.constant({ kind: 'alone' as const }),
      fc.integer({ min: 2, max: 12 }).map((size) => ({ kind: 'group' as const, size })),
    ),
    spans: fc.array(aSpan, { maxLength: 5 }),
    note: fc.string(),
    extra: fc.record({ route: fc.string(), stops: fc.array(fc.nat()) }, { noNullPrototype: true }),
  },
  {
    requiredKeys: ['id', 'code', 'units', 'rate', 'present', 'place', 'format', 'spans', 'extra'],
    noNullPrototype: true,
  },
)

it('gives back what is encoded, through JSON too', () => {
  fc.assert(
    fc.property(visits, (visit) => {
      expect(decode(Visit)(Visit.encode(visit))).toStrictEqual(E.right(visit))
      expect(decode(Visit)(JSON.parse(JSON.stringify(visit)))).toStrictEqual(E.right(visit))
    }),
  )
})

it('gives the same to the same, and does not change it', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const text = fc.stringify(input)
      expect(decode(Visit)(input)).toEqual(decode(Visit)(input))
      expect(fc.stringify(input)).toBe(text)
    }),
  )
})

it.each<readonly [string, object, ReadonlyArray<unknown>]>([
  ['a wrong text', { id: 4 }, [['type', ['id']]]],
  ['a wrong form', { code: '90837' }, [['form', ['code']]]],
  ['a wrong number', { rate: Number.NaN }, [['range', ['rate']]]],
  ['a word that is none', { place: 'school' }, [['word', ['place']]]],
  ['a wrong name', { place: { other: '' } }, [['tooShort', ['place', 'other']]]],
  ['a wrong case', { format: { kind: 'group', size: 99 } }, [['range', ['format', 'size']]]],
  ['a contradiction', { spans: [{ from: 2, end: 1 }] }, [['contradiction', ['spans', 0, 'end']]]],
  ['too many', { spans: Array(6).fill({ from: 1 }) }, [['tooMany', ['spans']]]],
  [
    'what a foreign codec refuses',
    { extra: { route: 'x', stops: [1, 'x'] } },
    [['foreign', ['extra', 'stops', 1]]],
  ],
  [
    'what is absent',
    { id: null, present: undefined },
    [
      ['missing', ['id']],
      ['missing', ['present']],
    ],
  ],
  [
    'several, in the order of the fields',
    { extra: 4, units: -1, spans: [4, {}] },
    [
      ['range', ['units']],
      ['type', ['spans', 0]],
      ['missing', ['spans', 1, 'from']],
      ['foreign', ['extra']],
    ],
  ],
])('gives %s its place', (_, change, kinds) => {
  expect(kindsOf(Visit)({ ...aVisit(), ...change })).toEqual(kinds)
})

it.each(hostileValues)('never throws on %s, in no field', (_, input) => {
  expect(E.isLeft(decode(Visit)(input))).toBe(true)
  for (const key of Object.keys(aVisit())) {
    const result = decode(Visit)({ ...aVisit(), [key]: input })
    expect(E.isRight(result)).toBe(key === 'note' && input == null)
    expect(E.isLeft(result) && result.left[0].path[0]).toBe(E.isLeft(result) && key)
  }
})

describe('nothing of the input is in any way out', () => {
  const CANARY = 'CANARY'
  const NUMBER = 918_273_645

  const canary = fc.oneof(
    fc.constantFrom<unknown>(
      ...[CANARY, NUMBER, -NUMBER, NUMBER + 0.5, [CANARY], { [CANARY]: CANARY }, new Date(NUMBER)],
      ...[BigInt(NUMBER), Symbol(CANARY), new Map([[CANARY, CANARY]]), Object(CANARY), null],
    ),
    fc.record({ [CANARY]: fc.constant(CANARY), from: fc.constantFrom<unknown>(CANARY, NUMBER, 1) }),
    fc.record({ kind: fc.constantFrom<unknown>(CANARY, 'group'), size: fc.constant(NUMBER) }),
    fc.record({ other: fc.constant(CANARY.repeat(40)) }),
    fc.record({ route: fc.constant(NUMBER), stops: fc.constant([CANARY, { [CANARY]: 1 }]) }),
    fc.array(fc.record({ from: fc.constantFrom<unknown>(NUMBER, 1), end: fc.constant(CANARY) })),
    fc.constant(
      Object.defineProperty({}, 'from', {
        enumerable: true,
        get: (): never => {
          throw new Error(CANARY)
        },
      }),
    ),
  )

  const keys = Object.keys(aVisit())
  const others = fc.constantFrom({}, { [CANARY]: CANARY }, { [Symbol(CANARY)]: NUMBER })
  const inputs = fc
    .tuple(
      fc.constant(aVisit()),
      fc.subarray(keys, { minLength: 1 }),
      fc.array(canary, { minLength: 10, maxLength: 10 }),
      others,
    )
    .map(([visit, wrong, values, other]) => ({
      ...{ ...visit, id: CANARY, note: CANARY, extra: { route: CANARY, stops: [NUMBER] } },
      ...Object.fromEntries(wrong.map((key, index) => [key, values[index]])),
      ...other,
    }))

  const wrapped = t.type({
    days: t.record(t.string, t.array(t.union([t.intersection([Visit, t.UnknownRecord]), Visit]))),
  })

  it('of ten thousand that cannot be read', () => {
    let failures = 0
    const told = (text: string): void => {
      expect(text).not.toMatch(/CANARY|91827364|9\.18/)
    }
    const isLeft = (input: unknown): boolean => {
      const results = [decode(Visit)(input), decodeClosed(Visit)(input)]
      for (const result of results) {
        if (E.isRight(result)) continue
        told(JSON.stringify(result))
        told(result.left.map(describeDecodeIssue).join())
      }
      const days = { days: { [CANARY]: [input] } }
      const read: ReadonlyArray<t.Validation<unknown>> = [Visit.decode(input), wrapped.decode(days)]
      for (const result of read) {
        if (E.isRight(result)) continue
        const ours = result.left.filter(({ message }) => message !== undefined)
        told(PathReporter.report(E.left(ours)).join())
        for (const error of ours) {
          const own = error.context.map(({ type, ...entry }) => ({ name: type.name, ...entry }))
          told(JSON.stringify([own, error.value, error.message]))
          for (const key of Object.getOwnPropertySymbols(error)) {
            told(JSON.stringify(Reflect.get(error, key)))
          }
        }
      }
      return results.some(E.isLeft)
    }
    fc.assert(
      fc.property(inputs, (input) => {
        failures += isLeft(input) ? 1 : 0
      }),
      { numRuns: 12_000 },
    )
    expect(failures).toBeGreaterThan(10_000)
  }, 60_000)
})
