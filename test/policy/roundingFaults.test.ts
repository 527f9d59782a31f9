import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RemainderRounding, ThresholdRounding } from '../../src/policy/Rounding.js'
import { roundingFaults } from '../../src/policy/roundingFaults.js'
import { soundRounding } from '../arbitrary/Rounding.js'

const remainder = (
  unitMinutes: number,
  remainderMinutes: number,
  minimumMinutes: number,
): RemainderRounding => ({ kind: 'remainder', unitMinutes, remainderMinutes, minimumMinutes })

const thresholds = (thenEveryMinutes: number, ...minutes: Array<number>): ThresholdRounding => ({
  kind: 'thresholds',
  minutes,
  thenEveryMinutes,
})

describe('roundingFaults', () => {
  it.each([
    ['full units only', remainder(15, 15, 15)],
    ['from the midpoint', remainder(15, 8, 8)],
    ['above the midpoint', remainder(15, 9, 9)],
    ['any remainder', remainder(15, 1, 1)],
    ['from the midpoint, never zero', remainder(15, 8, 1)],
    ['a first unit that asks for more than its length', remainder(15, 15, 20)],
    ['the largest minimum that earns one unit', remainder(15, 8, 22)],
    ['units of an hour', remainder(60, 31, 31)],
    ['units of a minute', remainder(1, 1, 1)],
    ['the Medicare table', thresholds(15, 8, 23, 38, 53)],
    ['a table of typical times', thresholds(15, 16, 38, 53)],
    ['a table of one row', thresholds(15, 15)],
    ['each unit earned as it begins', thresholds(15, 1, 16, 31)],
  ])('finds none in %s', (_, rounding) => {
    expect(roundingFaults(rounding)).toEqual([])
  })

  it.each([
    ['no remainder', remainder(15, 0, 8), ['remainderIsNotWithinUnit']],
    ['a remainder above the unit', remainder(15, 16, 15), ['remainderIsNotWithinUnit']],
    ['a first unit for nothing', remainder(15, 8, 0), ['firstUnitNeedsNoTime']],
    ['a first unit that is two', remainder(15, 8, 23), ['firstUnitEarnsTwo']],
    ['a unit of no length', remainder(0, 0, 0), ['minutesAreNotWhole']],
    ['part of a minute', remainder(15, 7.5, 7.5), ['minutesAreNotWhole']],
    ['no number', remainder(Number.NaN, 8, 8), ['minutesAreNotWhole']],
    ['no end of minutes', remainder(15, 8, Infinity), ['minutesAreNotWhole']],
    ['minutes below 0', thresholds(15, -1, 8), ['minutesAreNotWhole']],
    ['an empty table', thresholds(15), ['thresholdsAreMissing']],
    ['a table from zero', thresholds(15, 0, 23), ['firstUnitNeedsNoTime']],
    ['a row twice', thresholds(15, 20, 20), ['thresholdsDoNotAscend']],
    ['a table that falls', thresholds(5, 30, 20, 15), ['thresholdsDoNotAscend']],
    ['a second unit within the first', thresholds(15, 8, 15), ['unitIsEarnedBeforeItBegins']],
    [
      'several at once',
      thresholds(15, 0, 0),
      ['firstUnitNeedsNoTime', 'thresholdsDoNotAscend', 'unitIsEarnedBeforeItBegins'],
    ],
  ])('finds %s', (_, rounding, faults) => {
    expect(roundingFaults(rounding)).toEqual(faults)
  })

  it('finds none in what is generated as sound', () => {
    fc.assert(fc.property(soundRounding, (rounding) => roundingFaults(rounding).length === 0))
  })
})
