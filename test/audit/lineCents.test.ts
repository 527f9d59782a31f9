import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { lineCents } from '../../src/audit/lineCents.js'
import { Units } from '../../src/units/Units.js'
import { given } from '../units/given.js'

const unitsOf = given(Units)

const units = (supported: number, overpaid: number, underpaid: number, undetermined = 0) => ({
  supported: unitsOf(supported),
  undetermined: unitsOf(undetermined),
  overpaid: unitsOf(overpaid),
  underpaid: unitsOf(underpaid),
})

/** Billed, supported, not told, overpaid and underpaid. */
const centsOf = (said: ReturnType<typeof lineCents>) => [
  said.billedCents,
  said.supportedCents,
  said.undeterminedCents,
  said.overpaidCents,
  said.underpaidCents,
]

describe('what is said of a line in money', () => {
  it.each([
    ['as documented', units(4, 0, 0), [10_000, 10_000, 0, 0, 0]],
    ['one too many', units(4, 1, 0), [12_500, 10_000, 0, 2_500, 0]],
    ['one too few', units(4, 0, 1), [7_500, 10_000, 0, 0, 2_500]],
    ['and two that cannot be told', units(4, 1, 0, 2), [17_500, 10_000, 5_000, 2_500, 0]],
  ])('by its own rate: %s', (_, of, cents) => {
    for (const asHeld of [undefined, E.left('rates')]) {
      const said = lineCents(2_500, asHeld, of)
      expect(said).toMatchObject({ centsPerUnit: 2_500 })
      expect(said).not.toHaveProperty('rateDifferenceCents')
      expect(centsOf(said)).toEqual(cents)
    }
  })

  it.each([
    ['a lower rate, as documented', 900, units(4, 0, 0), 6_400, [10_000, 3_600, 0, 6_400, 0]],
    ['and one too many', 900, units(4, 1, 0), 6_400, [12_500, 3_600, 0, 8_900, 0]],
    ['and one too few', 900, units(4, 0, 1), 4_800, [7_500, 3_600, 0, 4_800, 900]],
    ['and two not told', 900, units(4, 0, 0, 2), 6_400, [15_000, 3_600, 5_000, 6_400, 0]],
    ['the same rate', 2_500, units(4, 0, 0), 0, [10_000, 10_000, 0, 0, 0]],
    ['a higher rate', 3_000, units(4, 0, 0), -2_000, [10_000, 12_000, 0, 0, 2_000]],
    ['and one more too many', 3_000, units(4, 1, 0), -2_000, [12_500, 12_000, 0, 2_500, 2_000]],
    ['and one more too few', 3_000, units(4, 0, 1), -1_500, [7_500, 12_000, 0, 0, 4_500]],
  ])('by the rate of the format that was held: %s', (_, asHeld, of, difference, cents) => {
    const said = lineCents(2_500, E.right(asHeld), of)
    expect(said.rateDifferenceCents).toBe(difference)
    expect(centsOf(said)).toEqual(cents)
  })

  it('what is supported and not told alone where the billed units are not known', () => {
    const unknown = { supported: unitsOf(4), undetermined: unitsOf(1) }
    expect(lineCents(2_500, E.right(900), unknown)).toEqual({
      centsPerUnit: 2_500,
      supportedCents: 10_000,
      undeterminedCents: 2_500,
    })
  })
})
