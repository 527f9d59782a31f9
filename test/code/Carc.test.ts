import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { Carc, isCarc } from '../../src/code/Carc.js'
import { decode } from '../../src/codec/decode.js'
import { Carc as arbitrary } from '../arbitrary/Carc.js'
import { hostileValues, lookalikesOf } from '../time/hostileValues.js'

describe('Carc', () => {
  it.each(['1', '16', '50', '119', '197', 'A1', 'B7', 'B15', 'P1', 'W10', 'A100'])(
    'reads %s',
    (code) => {
      expect(decode(Carc)(code)).toEqual(E.right(code))
    },
  )

  it.each([
    ['nothing', ''],
    ['a letter alone', 'A'],
    ['a small letter', 'b7'],
    ['four digits', '1234'],
    ['a letter and four digits', 'A1234'],
    ['two letters', 'AB1'],
    ['a letter last', '7B'],
    ['a group code before it', 'CO-197'],
    ['a group code before it without a hyphen', 'CO16'],
    ['a sign', '-16'],
    ['a decimal point', '1.6'],
  ])('refuses %s, %j', (_, code) => {
    expect(isCarc(code)).toBe(false)
    expect(E.isLeft(decode(Carc)(code))).toBe(true)
  })

  // A code one character short is a code, so it is left out here.
  const notShort = lookalikesOf('197').filter(([name]) => name !== 'one character short')

  it.each(notShort)('refuses a code %s', (_, text) => {
    expect(isCarc(text)).toBe(false)
    expect(E.isLeft(decode(Carc)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(isCarc(value)).toBe(false)
    expect(E.isLeft(decode(Carc)(value))).toBe(true)
  })

  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (code) => {
        expect(decode(Carc)(code)).toEqual(E.right(code))
      }),
    )
  })

  it('has the one form and no other', () => {
    const near = fc
      .array(fc.constantFrom(...Array.from('AZaz09/:@[')), { maxLength: 6 })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(near, (text) => {
        expect(isCarc(text)).toBe(/^[A-Z]?[0-9]{1,3}$/.test(text))
      }),
      { numRuns: 2_000 },
    )
  })
})
