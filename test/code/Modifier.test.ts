import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { isModifier, MAX_LINE_MODIFIERS, Modifier } from '../../src/code/Modifier.js'
import { decode } from '../../src/codec/decode.js'
import { Modifier as arbitrary } from '../arbitrary/Modifier.js'
import { hostileValues, lookalikesOf } from '../time/hostileValues.js'

describe('Modifier', () => {
  it.each(['HQ', 'U1', '95', 'G0', 'AA', 'ZZ', '00', '9A'])('reads %s', (code) => {
    expect(decode(Modifier)(code)).toEqual(E.right(code))
  })

  it.each(['hq', 'Hq', 'H', 'HQX', 'H-', '-H', 'H.', 'H ', '@A', 'A[', '/0', '0:', 'ÀÉ'])(
    'refuses %j',
    (code) => {
      expect(isModifier(code)).toBe(false)
      expect(E.isLeft(decode(Modifier)(code))).toBe(true)
    },
  )

  it.each(lookalikesOf('95'))('refuses a modifier %s', (_, text) => {
    expect(isModifier(text)).toBe(false)
    expect(E.isLeft(decode(Modifier)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(isModifier(value)).toBe(false)
    expect(E.isLeft(decode(Modifier)(value))).toBe(true)
  })

  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (code) => {
        expect(decode(Modifier)(code)).toEqual(E.right(code))
      }),
    )
  })

  it('has the one form, over every pair of the first 256 characters', () => {
    for (let first = 0; first < 256; first += 1) {
      for (let second = 0; second < 256; second += 1) {
        const text = String.fromCharCode(first, second)
        if (isModifier(text) !== /^[A-Z0-9]{2}$/.test(text)) expect(text).toBe('of the form')
      }
    }
  })
})

describe('MAX_LINE_MODIFIERS', () => {
  it('is four, as the 837P has places', () => {
    expect(MAX_LINE_MODIFIERS).toBe(4)
  })
})
