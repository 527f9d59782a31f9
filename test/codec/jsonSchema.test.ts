import { Ajv2020 } from 'ajv/dist/2020.js'
import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import * as api from '../../src/index.js'
import type { Codec } from '../../src/codec/Codec.js'
import { isCodec } from '../../src/codec/Codec.js'
import { decode } from '../../src/codec/decode.js'
import { jsonSchema } from '../../src/codec/jsonSchema.js'
import { record } from '../../src/codec/record.js'

const formats = { date: true, 'date-time': true, npi: api.isNpi } as const
const accepts = <A>(codec: Codec<A>): ((input: unknown) => boolean) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, formats }).compile(jsonSchema(codec))

/** These are also refused where they contradict themselves, which no schema says. */
const mayContradict: ReadonlyArray<string> = ['PolicyHistory']

const codecs = Object.entries<unknown>(api).filter((entry): entry is [string, Codec<unknown>] =>
  isCodec(entry[1] as Codec<unknown>),
)

type Generator = fc.Arbitrary<unknown> | (() => fc.Arbitrary<unknown>)

/** The values of a codec, of one without a generator of its own none. */
const valuesOf = async (name: string): Promise<fc.Arbitrary<unknown>> => {
  const generators = (await import(`../arbitrary/${name}.ts`).catch(() => ({}))) as Readonly<
    Record<string, Generator>
  >
  const found = generators[name] ?? fc.constantFrom(true, 'sign', 'error', {})
  return typeof found === 'function' ? found() : found
}

/** Texts and numbers that are nearly what some codec reads. */
const nearMisses = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e9, '', [], {}, { other: 'x' }, { other: '' }),
  fc.constantFrom(
    '2026-02-29',
    '2000-02-29',
    '1900-02-29',
    '2100-01-01',
    '2026-1-01',
    '2026-04-31',
  ),
  fc.constantFrom('2026-02-28T24:00:00Z', '2026-02-28t23:59:59z', '2026-02-28T23:59:60Z'),
  fc.constantFrom('2026-02-28T09:00:00+14:00', '2026-02-28T09:00:00+14:01', '2026-02-28T09:00Z'),
  fc.constantFrom(
    'H2014',
    'h2014',
    '1234567893',
    '1234567890',
    'F20.9',
    'F20.',
    'F2',
    'B7',
    '1234',
  ),
  fc.string(),
  fc.jsonValue(),
)

/** The value with one thing in it, at any depth, taken away, put in or put in its place. */
const changed = (value: unknown): fc.Arbitrary<unknown> => {
  if (Array.isArray(value)) {
    const items: ReadonlyArray<unknown> = value
    return fc.oneof(
      nearMisses,
      nearMisses.map((item) => [...items, item]),
      ...items.map((item, at) =>
        changed(item).map((other) => items.map((item, index) => (index === at ? other : item))),
      ),
    )
  }
  if (typeof value !== 'object' || value === null) return nearMisses
  const fields = Object.entries(value)
  return fc.oneof(
    nearMisses,
    fc.constant({ ...value, another: 'key' }),
    ...fields.map(([key]) => fc.constant(Object.fromEntries(fields.filter(([k]) => k !== key)))),
    ...fields.map(([key, inner]) => changed(inner).map((other) => ({ ...value, [key]: other }))),
  )
}

describe('the schema of', () => {
  it.each(codecs)('%s accepts what the codec accepts', async (name, codec) => {
    const values = await valuesOf(name)
    const accepted = accepts(codec)
    const isRead = (input: unknown) => E.isRight(decode(codec)(input))
    fc.assert(
      fc.property(
        values.chain((value) => {
          const plain: unknown = JSON.parse(JSON.stringify(value))
          return fc.oneof(fc.constant(plain), changed(plain), changed(plain).chain(changed))
        }),
        (input) => {
          if (mayContradict.includes(name) && !isRead(input)) return
          expect([input, accepted(input)]).toEqual([input, isRead(input)])
        },
      ),
    )
  })

  it('a policy accepts one that contradicts itself, which no schema can say', () => {
    const edition = {
      edition: '1',
      effective: { from: '2016-01-01' },
      verifiedOn: '2026-11-20',
      serviceCode: 'notStated',
    }
    const twice = {
      payer: 'twice',
      name: 'Twice',
      kind: 'agency',
      sources: [],
      editions: [edition, edition],
    }
    expect([
      accepts(api.PolicyHistory)(twice),
      E.isRight(decode(api.PolicyHistory)(twice)),
    ]).toEqual([true, false])
  })

  it('what a program reads by a codec of its own says only that', () => {
    const Own: Codec<{ readonly own: string }> = record('Own', { own: t.string })
    expect(jsonSchema(Own)).toEqual({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { own: { description: 'As the program reads it' } },
      required: ['own'],
    })
  })

  it('what is no codec accepts nothing', () => {
    expect(jsonSchema(t.string as unknown as Codec<string>)).toEqual({ not: {} })
  })
})
