import type { AuthorizationFaultKind } from './AuthorizationFault.js'
import { anyUnits, exactly, type UnitBounds } from './UnitBounds.js'

/** What is wrong with a number as a count of units; absent where nothing is, or it is not known. */
export const wholeFault = (
  units: number | undefined,
): Extract<AuthorizationFaultKind, 'unitsAreNotWhole' | 'unitsAreNegative'> | undefined => {
  if (units === undefined) return undefined
  if (units < 0) return 'unitsAreNegative'
  return Number.isInteger(units) ? undefined : 'unitsAreNotWhole'
}

/** The units that a record states: any number of them where it states none, or what is no count. */
export const statedUnits = (units: number | undefined): UnitBounds =>
  units === undefined || wholeFault(units) !== undefined ? anyUnits : exactly(units)
