import type { AmountMeasure } from '../ledger/unitSums.js'
import { unitMinutesOf } from '../policy/Rounding.js'
import { unitPolicyOf, type Editions } from '../subject/Editions.js'

/**
 * The most whole units that a session may have where so much of a measure is left; infinite where it is counted as one
 * session; untold where no text says how many minutes a unit has.
 */
export const unitsThatFit = (
  measure: AmountMeasure,
  left: number,
  editions: Editions,
): number | 'untold' => {
  if (left === 0 || measure === 'units') return left
  if (measure === 'sessions') return Infinity
  const { rounding } = unitPolicyOf(editions)
  return rounding === 'notStated' ? 'untold' : Math.floor(left / unitMinutesOf(rounding.value))
}
