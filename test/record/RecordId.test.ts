import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { RecordId as codec } from '../../src/record/RecordId.js'
import { RecordId as arbitrary } from '../arbitrary/RecordId.js'
import { canary } from './canary.js'

const read = decode(codec)

it('decodes what it encodes to the same text', () => {
  fc.assert(
    fc.property(arbitrary, (id) => {
      expect(read(codec.encode(id))).toEqual(E.right(id))
    }),
  )
})

it.each([
  ['of one character', 'x'],
  ['of 128 characters', 'x'.repeat(128)],
  ['of a space, which is kept', ' '],
  ['that names a prototype', '__proto__'],
  ['of other scripts', 'عضو-会員'],
])('reads a reference %s', (_, id) => {
  expect(read(id)).toEqual(E.right(id))
})

it.each<readonly [string, string, unknown]>([
  ['the empty text', 'tooShort', ''],
  ['129 characters', 'tooLong', 'x'.repeat(129)],
  ['a number', 'type', 17],
  ['nothing', 'type', undefined],
  ['a boxed text', 'type', Object(canary)],
  ['a record', 'type', { id: canary }],
])('refuses %s, and repeats nothing of it', (_, kind, input) => {
  const result = read(input)
  const issues = E.isLeft(result) ? result.left : []
  expect(issues.map((issue) => [issue.kind, issue.path])).toEqual([[kind, []]])
  expect(JSON.stringify(issues)).not.toContain(canary)
})
