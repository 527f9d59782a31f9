import * as t from 'io-ts'
import { describe, expectTypeOf, it } from 'vitest'
import { boolean } from '../../src/codec/boolean.js'
import type { Codec } from '../../src/codec/Codec.js'
import { integer } from '../../src/codec/integer.js'
import { list } from '../../src/codec/list.js'
import { optional } from '../../src/codec/optional.js'
import { record } from '../../src/codec/record.js'
import { text } from '../../src/codec/text.js'
import { variant } from '../../src/codec/variant.js'
import { word } from '../../src/codec/word.js'

interface Limit {
  readonly units: number
  readonly note?: string
}

const units = integer('units', 0, 96)
const note = text('note')

describe('an interface and its codec agree', () => {
  it('where they do', () => {
    const limit = record<Limit>('Limit', { units, note: optional(note) })
    expectTypeOf(limit).toExtend<Codec<Limit>>()
    expectTypeOf(limit).toExtend<t.Type<Limit, Limit, unknown>>()
    expectTypeOf<t.TypeOf<typeof limit>>().toEqualTypeOf<Limit>()
    expectTypeOf<t.OutputOf<typeof limit>>().toEqualTypeOf<Limit>()
  })

  it('not without a field', () => {
    // @ts-expect-error -- units are not there
    record<Limit>('Limit', { note: optional(note) })
    // @ts-expect-error -- a field that may be absent has a codec all the same
    record<Limit>('Limit', { units })
  })

  it('not with a field more', () => {
    // @ts-expect-error -- Limit has no days
    record<Limit>('Limit', { units, note: optional(note), days: units })
  })

  it('not with another optionality', () => {
    // @ts-expect-error -- units are required
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the compiler refuses it
    record<Limit>('Limit', { units: optional(units), note: optional(note) })
    // @ts-expect-error -- a note may be absent
    record<Limit>('Limit', { units, note })
  })

  it('not with another type', () => {
    // @ts-expect-error -- units are a number
    record<Limit>('Limit', { units: note, note: optional(note) })
    // @ts-expect-error -- a note is a text
    record<Limit>('Limit', { units, note: optional(units) })
    // @ts-expect-error -- a note is one text
    record<Limit>('Limit', { units, note: optional(list(note)) })
    // @ts-expect-error -- a stock codec of another type
    record<Limit>('Limit', { units: t.string, note: optional(t.string) })
  })

  it('not with words that are missing or more', () => {
    interface Place {
      readonly place: 'home' | 'office'
    }
    record<Place>('Place', { place: word('place', ['home', 'office']) })
    // @ts-expect-error -- there is no school
    record<Place>('Place', { place: word('place', ['home', 'school']) })
  })

  it('not with a codec that writes another type than it reads', () => {
    const minutes = new t.Type<number, string, unknown>(
      'minutes',
      t.number.is,
      t.number.validate,
      String,
    )
    // @ts-expect-error -- what is decoded is what is encoded
    record<Limit>('Limit', { units: minutes, note: optional(note) })
  })

  it('and a codec of another interface is none', () => {
    // @ts-expect-error -- units are there, active is not
    const limit: Codec<Limit & { readonly active: boolean }> = record<Limit>('Limit', {
      units,
      note: optional(note),
    })
    expectTypeOf(limit).toExtend<object>()
  })
})

describe('a variant has each case under its own word', () => {
  type Format = { readonly kind: 'alone' } | { readonly kind: 'group'; readonly open: boolean }
  const alone = record<Extract<Format, { kind: 'alone' }>>('Alone', {
    kind: word('kind', ['alone']),
  })
  const group = record<Extract<Format, { kind: 'group' }>>('Group', {
    kind: word('kind', ['group']),
    open: boolean,
  })

  it('where it has', () => {
    expectTypeOf(variant<Format>('Format', 'kind', { alone, group })).toExtend<Codec<Format>>()
  })

  it('not without one, with one more, or with two exchanged', () => {
    // @ts-expect-error -- no group
    variant<Format>('Format', 'kind', { alone })
    // @ts-expect-error -- no family
    variant<Format>('Format', 'kind', { alone, group, family: alone })
    // @ts-expect-error -- a group is not alone
    variant<Format>('Format', 'kind', { alone: group, group: alone })
  })
})
