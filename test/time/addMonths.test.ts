import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { addMonths } from '../../src/time/addMonths.js'
import { isCalendarDate } from '../../src/time/CalendarDate.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'

describe('addMonths', () => {
  it.each([
    ['the next month', '2026-01-15', 1, '2026-02-15'],
    ['the same day', '2026-01-15', 0, '2026-01-15'],
    ['half a year', '2026-01-15', 6, '2026-07-15'],
    ['over the end of a year', '2026-08-15', 6, '2027-02-15'],
    ['through December', '2026-11-30', 1, '2026-12-30'],
    ['into January', '2026-12-31', 1, '2027-01-31'],
    ['the month before', '2026-01-15', -1, '2025-12-15'],
    ['from the last day into a shorter month', '2026-08-31', 6, '2027-02-28'],
    ['from the last day but one into a shorter month', '2026-08-30', 6, '2027-02-28'],
    ['to the last day of a shorter month', '2026-08-28', 6, '2027-02-28'],
    ['into February of a leap year', '2027-08-31', 6, '2028-02-29'],
    ['from a leap day by a year', '2028-02-29', 12, '2029-02-28'],
    ['from a leap day by four years', '2028-02-29', 48, '2032-02-29'],
    ['from the end of a month into a longer one', '2026-02-28', 1, '2026-03-28'],
  ])('%s', (_, from, months, expected) => {
    expect(isCalendarDate(from) && addMonths(months)(from)).toEqual(O.some(expected))
  })

  it.each([
    ['past the last year', '2099-12-01', 1],
    ['before the first year', '1900-01-31', -1],
    ['by half a month', '2026-11-23', 0.5],
    ['by no number', '2026-11-23', Number.NaN],
    ['without end', '2026-11-23', Number.POSITIVE_INFINITY],
  ])('there is no day %s', (_, from, months) => {
    expect(isCalendarDate(from) && addMonths(months)(from)).toEqual(O.none)
  })

  it('keeps the day of the month, or ends with a month that is too short for it', () => {
    fc.assert(
      fc.property(CalendarDate, fc.integer({ min: -3_000, max: 3_000 }), (date, months) => {
        const moved = addMonths(months)(date)
        if (O.isNone(moved)) return
        const apart =
          12 * (Number(moved.value.slice(0, 4)) - Number(date.slice(0, 4))) +
          Number(moved.value.slice(5, 7)) -
          Number(date.slice(5, 7))
        expect(apart).toBe(months)
        expect(moved.value.slice(8) <= date.slice(8)).toBe(true)
        if (date.slice(8) <= '28') expect(moved.value.slice(8)).toBe(date.slice(8))
      }),
    )
  })
})
