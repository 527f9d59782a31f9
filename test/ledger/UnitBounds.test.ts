import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyUnits,
  exactly,
  isExact,
  lessBounds,
  notBelowZero,
  noUnits,
  sumOfBounds,
  type UnitBounds,
} from '../../src/ledger/UnitBounds.js'

const bounds: fc.Arbitrary<UnitBounds> = fc
  .tuple(fc.nat(20), fc.oneof(fc.nat(20), fc.constant(Infinity)))
  .map(([least, more]) => ({ least, most: least + more }))

/** A count between bounds. */
const within = ({ least, most }: UnitBounds) =>
  fc.integer({ min: least, max: most === Infinity ? least + 50 : most })

const isWithin = (units: number, { least, most }: UnitBounds): boolean =>
  least <= units && units <= most

describe('bounds of units', () => {
  it.each([
    ['a count that is known', exactly(3), true],
    ['none', noUnits, true],
    ['any number', anyUnits, false],
  ])('%s', (_, of, expected) => {
    expect(isExact(of)).toBe(expected)
  })

  it('hold every sum and difference of counts within them', () => {
    const counted = fc
      .tuple(bounds, bounds)
      .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), within(a), within(b)))
    fc.assert(
      fc.property(counted, ([a, b, x, y]) => {
        expect(isWithin(x + y, sumOfBounds(a, b))).toBe(true)
        expect(isWithin(x - y, lessBounds(a, b))).toBe(true)
        expect(isWithin(Math.max(0, x - y), notBelowZero(lessBounds(a, b)))).toBe(true)
      }),
    )
  })
})
