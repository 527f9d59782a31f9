import * as E from 'fp-ts/Either'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { OverridableRule } from '../../src/policy/OverridableRule.js'
import { OverridableRule as arbitrary } from '../arbitrary/OverridableRule.js'

const read = decode(OverridableRule)
const sound = { rule: 'planCoversServiceDate', roles: ['supervisor'] }

it('decodes what it encodes to an equal value', () => {
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(read(OverridableRule.encode(value))).toEqual(E.right(value))
    }),
  )
})

it.each([
  ['rule', ''],
  ['rule', 'x'.repeat(101)],
  ['roles', 'supervisor'],
  ['roles', ['boss']],
  ['roles', new Array(17).fill('biller')],
])('refuses of %s: %j', (field, value) => {
  expect(E.isRight(read(sound))).toBe(true)
  expect(E.isLeft(read({ ...sound, [field]: value }))).toBe(true)
})
