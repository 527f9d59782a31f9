import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { optional } from '../../src/codec/optional.js'
import { record } from '../../src/codec/record.js'
import { text } from '../../src/codec/text.js'
import { kindsOf } from './kindsOf.js'

const note = text('note', { max: 4 })
const Note = record<{ readonly note?: string }>('Note', { note: optional(note) })

it('marks the codec, and is none itself', () => {
  expect(optional(note)).toEqual({ optional: note })
})

it.each([
  ['there', { note: 'kept' }, { note: 'kept' }],
  ['there and empty', { note: '' }, { note: '' }],
  ['absent', {}, {}],
  ['null', { note: null }, {}],
  ['undefined', { note: undefined }, {}],
])('a field that is %s', (_, input, value) => {
  expect(decode(Note)(input)).toStrictEqual(E.right(value))
})

it('a field that is there and wrong is not taken for absent', () => {
  expect(kindsOf(Note)({ note: 'notes' })).toEqual([['tooLong', ['note']]])
  expect(kindsOf(Note)({ note: 0 })).toEqual([['type', ['note']]])
})
