import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { isPlaceOfService, PlaceOfService } from '../../src/code/PlaceOfService.js'
import { decode } from '../../src/codec/decode.js'
import { PlaceOfService as arbitrary } from '../arbitrary/PlaceOfService.js'
import { hostileValues, lookalikesOf } from '../time/hostileValues.js'

describe('PlaceOfService', () => {
  it.each([
    ['home', '12'],
    ['telehealth at home', '10'],
    ['a code that is not assigned', '30'],
    ['no code of the list', '00'],
  ])('reads %s, %s', (_, code) => {
    expect(decode(PlaceOfService)(code)).toEqual(E.right(code))
  })

  it.each(['1', '012', '1A', 'A1', '-1', '1.', ' 1', '0x', '1e'])('refuses %j', (code) => {
    expect(isPlaceOfService(code)).toBe(false)
    expect(E.isLeft(decode(PlaceOfService)(code))).toBe(true)
  })

  it('refuses a number, which has lost its leading zero', () => {
    expect(E.isLeft(decode(PlaceOfService)(2))).toBe(true)
    expect(E.isLeft(decode(PlaceOfService)(12))).toBe(true)
  })

  it.each(lookalikesOf('12'))('refuses a place %s', (_, text) => {
    expect(isPlaceOfService(text)).toBe(false)
    expect(E.isLeft(decode(PlaceOfService)(text))).toBe(true)
  })

  it.each(hostileValues)('refuses %s', (_, value) => {
    expect(isPlaceOfService(value)).toBe(false)
    expect(E.isLeft(decode(PlaceOfService)(value))).toBe(true)
  })

  it('decodes what it decoded to the same text', () => {
    fc.assert(
      fc.property(arbitrary, (code) => {
        expect(decode(PlaceOfService)(code)).toEqual(E.right(code))
      }),
    )
  })
})
