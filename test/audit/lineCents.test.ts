import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { lineCents } from '../../src/audit/lineCents.js'
import { Units } from '../../src/units/Units.js'
import { given } from '../units/given.js'

const unitsOf = given(Units)

const units = (supported: number, overpaid: number, underpaid: number) => ({
  supported: unitsOf(supported),
  overpaid: unitsOf(overpaid),
  underpaid: unitsOf(underpaid),
})

describe('what is said of a line in money', () => {
  it.each([
    ['as documented', 4, 0, 0, 0, 0],
    ['one too many', 4, 1, 0, 2_500, 0],
    ['one too few', 4, 0, 1, 0, 2_500],
  ])('by its own rate: %s', (_, supported, overpaid, underpaid, overpaidCents, underpaidCents) => {
    const of = units(supported, overpaid, underpaid)
    const said = { centsPerUnit: 2_500, overpaidCents, underpaidCents }
    expect(lineCents(2_500, undefined, of)).toEqual(said)
    expect(lineCents(2_500, E.left('rates'), of)).toEqual(said)
  })

  it.each([
    ['a lower rate, as documented', 900, 4, 0, 0, 6_400, 6_400, 0],
    ['and one too many', 900, 4, 1, 0, 6_400, 8_900, 0],
    ['and one too few', 900, 4, 0, 1, 4_800, 4_800, 900],
    ['the same rate', 2_500, 4, 0, 0, 0, 0, 0],
    ['a higher rate, as documented', 3_000, 4, 0, 0, -2_000, 0, 2_000],
    ['and one more too many', 3_000, 4, 1, 0, -2_000, 2_500, 2_000],
    ['and one more too few', 3_000, 4, 0, 1, -1_500, 0, 4_500],
  ])(
    'by the rate of the format that was held: %s',
    (
      _,
      asHeld,
      supported,
      overpaid,
      underpaid,
      rateDifferenceCents,
      overpaidCents,
      underpaidCents,
    ) => {
      expect(lineCents(2_500, E.right(asHeld), units(supported, overpaid, underpaid))).toEqual({
        centsPerUnit: 2_500,
        rateDifferenceCents,
        overpaidCents,
        underpaidCents,
      })
    },
  )

  it('the rate alone where the billed units are not known', () => {
    const unknown = { supported: unitsOf(4) }
    expect(lineCents(2_500, E.right(900), unknown)).toEqual({ centsPerUnit: 2_500 })
  })
})
