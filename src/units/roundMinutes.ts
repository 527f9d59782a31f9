import * as E from 'fp-ts/Either'
import { decode } from '../codec/decode.js'
import { isNumber } from '../codec/isNumber.js'
import { Rounding, type RemainderRounding, type ThresholdRounding } from '../policy/Rounding.js'
import type { Minutes } from '../time/Minutes.js'
import { wholeUnits, type Units } from './Units.js'

/**
 * The units that so many whole minutes earn. No minute earns no unit, whatever the policy says.
 *
 * @example
 * import { minutesIn, roundMinutes } from 'h2014'
 *
 * const midpoint = { kind: 'remainder', unitMinutes: 15, remainderMinutes: 8, minimumMinutes: 8 } as const
 *
 * console.log(roundMinutes(midpoint)(minutesIn(52 * 60_000))) // => 3
 * console.log(roundMinutes(midpoint)(minutesIn(53 * 60_000))) // => 4
 */
export const roundMinutes = (rounding: Rounding): ((minutes: Minutes) => Units) => {
  const read = readRounding(rounding)
  if (E.isLeft(read)) return () => wholeUnits(0)
  const round = read.right.kind === 'remainder' ? byRemainder(read.right) : byThresholds(read.right)
  return (minutes) => (isNumber(minutes) ? round(minutes) : wholeUnits(0))
}

const readRounding = decode(Rounding)

const byRemainder =
  ({ unitMinutes, remainderMinutes, minimumMinutes }: RemainderRounding) =>
  (minutes: Minutes): Units => {
    if (minutes < 1 || minutes < minimumMinutes) return wholeUnits(0)
    const earned = Math.floor((minutes + unitMinutes - remainderMinutes) / unitMinutes)
    return wholeUnits(Math.max(1, earned))
  }

const byThresholds =
  ({ minutes: thresholds, thenEveryMinutes }: ThresholdRounding) =>
  (minutes: Minutes): Units => {
    if (minutes < 1) return wholeUnits(0)
    let last = 0
    let earned = 0
    for (const threshold of thresholds) {
      if (minutes < threshold) return wholeUnits(earned)
      earned += 1
      last = threshold
    }
    return wholeUnits(earned + Math.floor((minutes - last) / thenEveryMinutes))
  }
