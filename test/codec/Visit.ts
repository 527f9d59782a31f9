import * as t from 'io-ts'
import { boolean } from '../../src/codec/boolean.js'
import type { Codec } from '../../src/codec/Codec.js'
import { integer } from '../../src/codec/integer.js'
import { list } from '../../src/codec/list.js'
import { number } from '../../src/codec/number.js'
import { optional } from '../../src/codec/optional.js'
import type { Other } from '../../src/codec/Other.js'
import { record, type RecordCodec } from '../../src/codec/record.js'
import { refined } from '../../src/codec/refined.js'
import { text } from '../../src/codec/text.js'
import { textWhere } from '../../src/codec/textWhere.js'
import { variant } from '../../src/codec/variant.js'
import { word } from '../../src/codec/word.js'
import { wordOrOther } from '../../src/codec/wordOrOther.js'

/** One record of every combinator, a caller's own codec among them. */
export interface Visit {
  readonly id: string
  readonly code: string
  readonly units: number
  readonly rate: number
  readonly present: boolean
  readonly place: 'home' | 'office' | Other
  readonly format: Format
  readonly spans: ReadonlyArray<Span>
  readonly note?: string
  readonly extra: { readonly route: string; readonly stops: ReadonlyArray<number> }
}

export type Format = { readonly kind: 'alone' } | { readonly kind: 'group'; readonly size: number }

export interface Span {
  readonly from: number
  readonly end?: number
}

export const Span: Codec<Span> = refined(
  record<Span>('Span', {
    from: integer('minute', 0, 1_440),
    end: optional(integer('minute', 0, 1_440)),
  }),
  ({ from, end }) =>
    end !== undefined && end < from ? [{ path: ['end'], expected: 'not before from' }] : [],
)

export const Format: Codec<Format> = variant<Format>('Format', 'kind', {
  alone: record<Extract<Format, { kind: 'alone' }>>('Alone', { kind: word('kind', ['alone']) }),
  group: record<Extract<Format, { kind: 'group' }>>('Group', {
    kind: word('kind', ['group']),
    size: integer('size', 2, 12),
  }),
})

export const Visit: RecordCodec<Visit> = record<Visit>('Visit', {
  id: text('id', { min: 1, max: 40 }),
  code: textWhere('code', 5, (code) => /^[A-Z][0-9]{4}$/.test(code), {
    pattern: '^[A-Z][0-9]{4}$',
  }),
  units: integer('units', 0, 96),
  rate: number('rate', 0, 100),
  present: boolean,
  place: wordOrOther('place', ['home', 'office']),
  format: Format,
  spans: list(Span, 5),
  note: optional(text('note')),
  extra: t.type({ route: t.string, stops: t.readonlyArray(t.number) }),
})

/** A new visit that can be read, with every field. */
export const aVisit = (): Visit => ({
  id: 'v1',
  code: 'H2014',
  units: 4,
  rate: 22.5,
  present: true,
  place: { other: 'library' },
  format: { kind: 'group', size: 4 },
  spans: [{ from: 540, end: 600 }, { from: 610 }],
  note: '',
  extra: { route: 'north', stops: [1, 2] },
})
