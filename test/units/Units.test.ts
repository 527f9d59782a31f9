import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/codec/decode.js'
import { Units, unitsMonoid, wholeUnits } from '../../src/units/Units.js'
import { Units as arbitrary } from '../arbitrary/Units.js'

describe('Units', () => {
  it('decodes what it decoded to an equal value', () => {
    fc.assert(
      fc.property(arbitrary, (units) => {
        expect(decode(Units)(units)).toEqual(E.right(units))
      }),
    )
  })

  it.each([-1, 0.5, 2 ** 53, Number.NaN, Infinity, '4', null, 4n, [4]])('refuses %s', (input) => {
    expect(E.isLeft(decode(Units)(input))).toBe(true)
  })
})

describe('wholeUnits', () => {
  it.each([
    [0, 0],
    [3, 3],
    [3.999, 3],
    [-1, 0],
    [Number.NaN, 0],
    [Infinity, Number.MAX_SAFE_INTEGER],
    [-Infinity, 0],
  ])('%d is %d', (count, units) => {
    expect(wholeUnits(count)).toBe(units)
  })
})

describe('unitsMonoid', () => {
  const { concat, empty } = unitsMonoid

  it('adds, in any order, and no unit changes nothing', () => {
    fc.assert(
      fc.property(arbitrary, arbitrary, arbitrary, (a, b, c) => {
        expect(concat(concat(a, b), c)).toBe(concat(a, concat(b, c)))
        expect(concat(a, b)).toBe(concat(b, a))
        expect(concat(a, empty)).toBe(a)
      }),
    )
  })

  it('stays at the largest safe integer', () => {
    const most = wholeUnits(Number.MAX_SAFE_INTEGER)
    expect(concat(most, most)).toBe(most)
  })
})
