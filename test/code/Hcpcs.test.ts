import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { Hcpcs, isHcpcs } from '../../src/code/Hcpcs.js'
import { decode } from '../../src/codec/decode.js'
import { Hcpcs as arbitrary } from '../arbitrary/Hcpcs.js'
import { hostileValues, lookalikesOf } from '../time/hostileValues.js'

describe('Hcpcs', () => {
  it.each([
    ['skills training and development', 'H2014'],
    ['the first letter', 'A0000'],
    ['the last letter', 'Z9999'],
    ['an evaluation of level I', '90791'],
    ['a performance measure', '0001F'],
    ['an emerging technology', '0362T'],
    ['a multianalyte assay', '0001M'],
    ['a laboratory analysis', '0001U'],
    ['an administrative code', '0001A'],
  ])('reads %s, %s', (_, code) => {
    expect(decode(Hcpcs)(code)).toEqual(E.right(code))
  })

  it.each([
    ['a small letter', 'h2014'],
    ['a letter that is no capital of English', 'Ä2014'],
    ['four characters', 'H201'],
    ['six characters', 'H20140'],
    ['a modifier with it', 'H2014-HQ'],
    ['the letter O for a zero', 'H2O14'],
    ['a letter that level I does not end with', '0001Z'],
    ['a small letter at the end', '0362t'],
    ['two letters', 'HA014'],
    ['a sign', '+9079'],
    ['a decimal point', '9079.'],
    ['an exponent', '1e100'],
    ['a blank', 'H 014'],
  ])('refuses %s, %s', (_, code) => {
    expect(isHcpcs(code)).toBe(false)
    expect(E.isLeft(decode(Hcpcs)(code))).toBe(true)
  })

  it.each(lookalikesOf('H2014'))('refuses a code %s', (_, text) => {
    expect(isHcpcs(text)).toBe(false)
    expect(E.isLeft(decode(Hcpcs)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(isHcpcs(value)).toBe(false)
    expect(E.isLeft(decode(Hcpcs)(value))).toBe(true)
  })

  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (code) => {
        expect(decode(Hcpcs)(code)).toEqual(E.right(code))
      }),
    )
  })

  it('has the two forms and no other', () => {
    const near = fc
      .array(fc.constantFrom(...Array.from('AFHMTUVWZaz0123456789/:@[.')), {
        minLength: 4,
        maxLength: 6,
      })
      .map((characters) => characters.join(''))
    fc.assert(
      fc.property(fc.oneof(near, arbitrary), (text) => {
        expect(isHcpcs(text)).toBe(/^(?:[A-Z][0-9]{4}|[0-9]{4}[0-9AFMTU])$/.test(text))
      }),
      { numRuns: 2_000 },
    )
  })
})
