import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { SeverityOverride } from '../../src/policy/SeverityOverride.js'
import { SeverityOverride as arbitrary } from '../arbitrary/SeverityOverride.js'

const read = decode(SeverityOverride)
const sound = { rule: 'planCoversServiceDate', moment: 'claim', severity: 'warning' }

it('decodes what it encodes to an equal value', () => {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(read(SeverityOverride.encode(value))).toEqual(E.right(value))
    }),
  )
})

it.each([
  ['rule', ''],
  ['rule', 'x'.repeat(101)],
  ['moment', 'payment'],
  ['severity', 'fatal'],
])('refuses of %s: %s', (field, value) => {
  expect(E.isRight(read(sound))).toBe(true)
  expect(E.isLeft(read({ ...sound, [field]: value }))).toBe(true)
})
