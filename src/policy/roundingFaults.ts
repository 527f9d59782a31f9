import {
  unitMinutesOf,
  type RemainderRounding,
  type Rounding,
  type ThresholdRounding,
} from './Rounding.js'

/** How a rounding contradicts itself. A policy that holds one is refused when it is loaded. */
export type RoundingFault =
  /** A number of minutes is not a whole number, is below 0, or the unit has no length. */
  | 'minutesAreNotWhole'
  /** The remainder that earns a further unit is 0, or longer than a unit. */
  | 'remainderIsNotWithinUnit'
  /** The first unit is earned without time. */
  | 'firstUnitNeedsNoTime'
  /** The minutes that are asked for the first unit would earn two. */
  | 'firstUnitEarnsTwo'
  /** The table has no row. */
  | 'thresholdsAreMissing'
  /** A row of the table does not ask for more than the row before. */
  | 'thresholdsDoNotAscend'
  /** A unit is earned before the units before it have ended. */
  | 'unitIsEarnedBeforeItBegins'

/** The contradictions within a rounding; none where it can be used. */
export const roundingFaults = (rounding: Rounding): ReadonlyArray<RoundingFault> => {
  if (!isWhole(rounding)) return ['minutesAreNotWhole']
  return rounding.kind === 'remainder' ? remainderFaults(rounding) : thresholdFaults(rounding)
}

const isWhole = (rounding: Rounding): boolean => {
  const rows =
    rounding.kind === 'remainder'
      ? [rounding.remainderMinutes, rounding.minimumMinutes]
      : rounding.minutes
  return (
    unitMinutesOf(rounding) > 0 &&
    Number.isSafeInteger(unitMinutesOf(rounding)) &&
    rows.every((minutes) => Number.isSafeInteger(minutes) && minutes >= 0)
  )
}

const remainderFaults = (rounding: RemainderRounding): ReadonlyArray<RoundingFault> => {
  const { unitMinutes, remainderMinutes, minimumMinutes } = rounding
  const faults: Array<RoundingFault> = []
  if (remainderMinutes < 1 || remainderMinutes > unitMinutes)
    faults.push('remainderIsNotWithinUnit')
  if (minimumMinutes < 1) faults.push('firstUnitNeedsNoTime')
  if (minimumMinutes >= unitMinutes + remainderMinutes) faults.push('firstUnitEarnsTwo')
  return faults
}

const thresholdFaults = (rounding: ThresholdRounding): ReadonlyArray<RoundingFault> => {
  const [first] = rounding.minutes
  if (first === undefined) return ['thresholdsAreMissing']
  const faults: Array<RoundingFault> = []
  if (first < 1) faults.push('firstUnitNeedsNoTime')
  if (!ascends(rounding.minutes)) faults.push('thresholdsDoNotAscend')
  const isEarly = (minutes: number, index: number): boolean =>
    index > 0 && minutes <= index * rounding.thenEveryMinutes
  if (rounding.minutes.some(isEarly)) faults.push('unitIsEarnedBeforeItBegins')
  return faults
}

const ascends = (minutes: ReadonlyArray<number>): boolean => {
  let before = -1
  for (const here of minutes) {
    if (here <= before) return false
    before = here
  }
  return true
}
