import { describe, expect, it } from 'vitest'
import { isNumber } from '../../src/codec/isNumber.js'

describe('isNumber', () => {
  it.each([
    ['a number', 7, true],
    ['no number, which is of the type', Number.NaN, true],
    ['a boxed number', Object(7), false],
    ['a BigInt', 7n, false],
    ['a text', '7', false],
  ])('%s', (_, value: unknown, is) => {
    expect(isNumber(value)).toBe(is)
  })
})
