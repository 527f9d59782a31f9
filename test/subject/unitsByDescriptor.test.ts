import * as fc from 'fast-check'
import * as E from 'fp-ts/Either'
import { describe, expect, it } from 'vitest'
import { sumOfBounds, noUnits } from '../../src/ledger/UnitBounds.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { unitsByDescriptor } from '../../src/subject/unitsByDescriptor.js'
import { dailyLimit } from '../claim/reviewed.js'
import { quarterHours, stated } from '../rule/judged.js'
import { chartOf, counting, held, placedIn } from './chartOf.js'

const h2017 = { code: 'H2017' }

/** `4`, `3 to 4`. */
const saidOf = (fields: object, until = '10:00'): string => {
  const [one] = placedIn(
    chartOf({ sessions: [held('s', '09:00', until, { ...h2017, ...fields })] }),
  )
  if (one === undefined) throw new Error('a test gives no session')
  const { least, most } = unitsByDescriptor(one)
  return least === most ? String(least) : `${least} to ${most}`
}

describe('unitsByDescriptor', () => {
  it.each([
    ['no minute', '09:00', {}, '0 to Infinity'],
    ['a minute', '09:01', {}, '0 to 1'],
    ['a minute less than a unit', '09:14', {}, '0 to 1'],
    ['a unit', '09:15', {}, '1'],
    ['a minute more', '09:16', {}, '1 to 2'],
    ['four units', '10:00', {}, '4'],
    ['an hour, which is a unit', '10:00', { code: 'T2013' }, '1'],
    ['a code by the day', '10:00', { code: 'H2018' }, '0 to Infinity'],
    ['a code by the session', '10:00', { code: 'G0177' }, '0 to Infinity'],
    ['a code that was not read', '10:00', { code: 'H0001' }, '0 to Infinity'],
    ['H2014, which a policy counts', '10:00', { code: 'H2014' }, '0 to Infinity'],
    ['a time that is not known', '10:00', { end: undefined }, '0 to Infinity'],
    ['two days', '10:00', { end: '2026-03-03T09:00:00-06:00' }, '0 to Infinity'],
    [
      'stretches that are each rounded alone',
      '10:00',
      {
        nonBillable: [
          {
            start: '2026-03-02T09:20:00-06:00',
            end: '2026-03-02T09:30:00-06:00',
            reason: 'break',
          },
        ],
      },
      '3 to 4',
    ],
  ])('of %s', (_, until, fields, said) => {
    expect(saidOf(fields, until)).toBe(said)
  })

  it('holds what any payer counts of a day whose first unit takes no longer than a unit', () => {
    const rounding = fc
      .record({
        remainder: fc.integer({ min: 1, max: 15 }),
        first: fc.integer({ min: 1, max: 15 }),
      })
      .map(({ remainder, first }) =>
        stated({
          kind: 'remainder',
          unitMinutes: 15,
          remainderMinutes: remainder,
          minimumMinutes: first,
        }),
      )
    const aggregation = fc.constantFrom(
      stated({ kind: 'contact', continuous: false }),
      stated({ kind: 'contact', continuous: true }),
      stated({ kind: 'sum', window: { kind: 'day' }, by: [] }),
    )
    const lengths = fc.array(fc.integer({ min: 1, max: 59 }), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(rounding, aggregation, lengths, (rounded, aggregated, minutes) => {
        const sessions = minutes.map((length, index) =>
          held(
            `s${index}`,
            `${String(9 + index).padStart(2, '0')}:00`,
            `${String(9 + index).padStart(2, '0')}:${String(length).padStart(2, '0')}`,
            h2017,
          ),
        )
        const chart = chartOf({ sessions })
        const placed = placedIn(chart, [
          counting({
            units: { ...quarterHours, rounding: rounded, aggregation: aggregated },
            limits: [dailyLimit(99, { codes: ['H2014', 'H2017'] })],
          }),
        ])
        const [result] = reckonUnits(placed, chart).byEditions.values()
        const units = result !== undefined && E.isRight(result) ? result.right.units : NaN
        const { least, most } = placed.map(unitsByDescriptor).reduce(sumOfBounds, noUnits)
        expect([least <= units, units <= most]).toEqual([true, true])
      }),
    )
  })
})
