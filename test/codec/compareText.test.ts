import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareText } from '../../src/codec/compareText.js'

it.each([
  ['a', 'b', -1],
  ['b', 'a', 1],
  ['a', 'a', 0],
  ['Z', 'a', -1],
  ['', 'a', -1],
  ['10', '9', -1],
])('%j and %j: %i', (a, b, order) => {
  expect(compareText(a, b)).toBe(order)
})

it('sorts as the platform does where it is asked for no order', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      expect([...texts].sort(compareText)).toEqual([...texts].sort())
    }),
  )
})
