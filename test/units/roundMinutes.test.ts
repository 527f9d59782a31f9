import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Rounding } from '../../src/policy/Rounding.js'
import { roundMinutes } from '../../src/units/roundMinutes.js'
import { Minutes } from '../arbitrary/Minutes.js'
import { Rounding as anyRounding, soundRounding } from '../arbitrary/Rounding.js'
import { aboveMidpoint, anyRemainder, fullUnits, midpoint, minutes, neverZero } from './given.js'

const unitsOfLength = (
  unitMinutes: number,
  remainderMinutes: number,
  minimumMinutes: number,
): Rounding => ({ kind: 'remainder', unitMinutes, remainderMinutes, minimumMinutes })

const medicareTable: Rounding = {
  kind: 'thresholds',
  minutes: [8, 23, 38, 53, 68, 83, 98],
  thenEveryMinutes: 15,
}

// "1-14 0, 15-29 1" as rows of first minute, last minute, units.
type Rows = ReadonlyArray<readonly [first: number, last: number, units: number]>

const MI_15: Rows = [
  [1, 14, 0],
  [15, 29, 1],
  [30, 44, 2],
  [45, 59, 3],
  [60, 74, 4],
  [75, 89, 5],
  [90, 104, 6],
  [105, 119, 7],
  [120, 134, 8],
]

const MI_UPTO15: Rows = [
  [1, 15, 1],
  [16, 30, 2],
  [31, 45, 3],
  [46, 60, 4],
  [61, 75, 5],
  [76, 90, 6],
  [91, 105, 7],
  [106, 120, 8],
]

const MI_30: Rows = [
  [0, 29, 0],
  [30, 59, 1],
  [60, 89, 2],
]

const MI_45: Rows = [
  [0, 44, 0],
  [45, 89, 1],
  [90, 134, 2],
]

const MI_60: Rows = [
  [1, 59, 0],
  [60, 119, 1],
  [120, 179, 2],
  [180, 239, 3],
  [240, 299, 4],
  [300, 359, 5],
  [360, 419, 6],
  [420, 479, 7],
  [480, 539, 8],
]

const CMS8_T: Rows = [
  [0, 7, 0],
  [8, 22, 1],
  [23, 37, 2],
  [38, 52, 3],
  [53, 67, 4],
  [68, 82, 5],
  [83, 97, 6],
  [98, 112, 7],
  [113, 127, 8],
]

const TX_CONTINUOUS: Rows = [
  [14, 14, 0],
  [15, 29, 1],
  [30, 30, 2],
  [240, 240, 16],
  [255, 255, 17],
]

const MID_1: Rows = [
  [0, 30, 0],
  [31, 90, 1],
]

const MID_2: Rows = [
  [0, 15, 0],
  [16, 45, 1],
]

describe('roundMinutes', () => {
  it.each([
    [9, 0],
    [10, 1],
    [39, 1],
    [40, 2],
    [54, 2],
    [55, 3],
  ])(
    'a table of uneven steps, and every fifteen minutes after it: %i minutes, %i units',
    (count, units) => {
      const rounding: Rounding = { kind: 'thresholds', minutes: [10, 40], thenEveryMinutes: 15 }
      expect(roundMinutes(rounding)(minutes(count))).toBe(units)
    },
  )

  it.each([
    ['MI-15', 'a code of 15 minutes', fullUnits, MI_15],
    ['MI-UPTO15', 'a code of up to 15 minutes', anyRemainder, MI_UPTO15],
    ['MI-30', 'a code of 30 minutes', unitsOfLength(30, 30, 30), MI_30],
    ['MI-45', 'a code of 45 minutes', unitsOfLength(45, 45, 45), MI_45],
    ['MI-60', 'a code of 60 minutes', unitsOfLength(60, 60, 60), MI_60],
    ['CMS8-T', 'the Medicare table by its remainder', midpoint, CMS8_T],
    ['CMS8-T', 'the Medicare table as a table', medicareTable, CMS8_T],
    ['TX-1, TX-2, TX-4, TX-5', 'no partial units', fullUnits, TX_CONTINUOUS],
    ['MID-1', 'a unit of an hour past its midpoint', unitsOfLength(60, 31, 31), MID_1],
    ['MID-2', 'a unit of half an hour past its midpoint', unitsOfLength(30, 16, 16), MID_2],
  ])('%s: %s', (_id, _title, rounding, rows) => {
    for (const [first, last, units] of rows) {
      for (let minute = first; minute <= last; minute += 1) {
        expect([minute, roundMinutes(rounding)(minutes(minute))]).toEqual([minute, units])
      }
    }
  })

  // The variants of rounding found in use, at 7, 8, 22, 23 and 53 minutes.
  it.each([
    ['1 and 2: from 8 minutes, as Medicare', midpoint, [0, 1, 1, 2, 4]],
    ['3: full units only', fullUnits, [0, 0, 1, 1, 3]],
    ['4: any remainder rounds up', anyRemainder, [1, 1, 2, 2, 4]],
    ['5: a remainder of half a unit or more, half being 8', midpoint, [0, 1, 1, 2, 4]],
    ['6: a remainder above half a unit, half being 8', aboveMidpoint, [0, 0, 1, 1, 3]],
    ['7: thresholds of a payer, here its usual ones', medicareTable, [0, 1, 1, 2, 4]],
    ['8: from 8 minutes, but never zero', neverZero, [1, 1, 1, 2, 4]],
  ])('variant %s', (_, rounding, units) => {
    expect([7, 8, 22, 23, 53].map(minutes).map(roundMinutes(rounding))).toEqual(units)
  })

  // Each formula is written on its own here, not as the source has it.
  it.each<[string, Rounding, (minute: number) => number]>([
    ['full units', fullUnits, (minute) => (minute - (minute % 15)) / 15],
    ['the midpoint', midpoint, (minute) => Math.floor((minute + 7) / 15)],
    ['the midpoint as a table', medicareTable, (minute) => Math.floor((minute + 7) / 15)],
    ['above the midpoint', aboveMidpoint, (minute) => Math.floor((minute + 6) / 15)],
    ['any remainder', anyRemainder, (minute) => Math.ceil(minute / 15)],
    [
      'the midpoint, never zero',
      neverZero,
      (minute) => (minute === 0 ? 0 : Math.max(1, Math.floor((minute + 7) / 15))),
    ],
    ['units of an hour', unitsOfLength(60, 60, 60), (minute) => Math.trunc(minute / 60)],
    [
      'a first unit of 20 minutes',
      unitsOfLength(15, 15, 20),
      (minute) => (minute < 20 ? 0 : Math.trunc(minute / 15)),
    ],
  ])('from 0 to 1440 minutes: %s', (_, rounding, formula) => {
    for (let minute = 0; minute <= 1440; minute += 1) {
      expect([minute, roundMinutes(rounding)(minutes(minute))]).toEqual([minute, formula(minute)])
    }
  })

  it('is the Medicare table from either form', () => {
    fc.assert(
      fc.property(Minutes, (minute) => {
        expect(roundMinutes(medicareTable)(minute)).toBe(roundMinutes(midpoint)(minute))
      }),
    )
  })

  it('never gives less for more minutes', () => {
    fc.assert(
      fc.property(soundRounding, Minutes, Minutes, (rounding, a, b) => {
        const [fewer, more] = a < b ? [a, b] : [b, a]
        expect(roundMinutes(rounding)(fewer)).toBeLessThanOrEqual(roundMinutes(rounding)(more))
      }),
    )
  })

  it('never gives a unit that has not begun', () => {
    fc.assert(
      fc.property(soundRounding, Minutes, (rounding, minute) => {
        const length =
          rounding.kind === 'remainder' ? rounding.unitMinutes : rounding.thenEveryMinutes
        expect(roundMinutes(rounding)(minute)).toBeLessThanOrEqual(Math.ceil(minute / length))
      }),
    )
  })

  it('gives no unit for no minute, and a count for any minutes, whatever the rounding', () => {
    fc.assert(
      fc.property(anyRounding, Minutes, (rounding, minute) => {
        expect(roundMinutes(rounding)(minutes(0))).toBe(0)
        expect(Number.isSafeInteger(roundMinutes(rounding)(minute))).toBe(true)
      }),
    )
  })

  it.each([
    ['a unit of no length', unitsOfLength(0, 0, 1)],
    ['no numbers', unitsOfLength(Number.NaN, Number.NaN, Number.NaN)],
    ['an empty table without a step', { kind: 'thresholds', minutes: [], thenEveryMinutes: 0 }],
  ] as ReadonlyArray<[string, Rounding]>)('counts without end by %s', (_, rounding) => {
    const units = roundMinutes(rounding)(minutes(53))
    expect(Number.isSafeInteger(units) && units >= 0).toBe(true)
  })
})
