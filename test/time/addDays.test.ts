import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/time/addDays.js'
import { dayNumber, isCalendarDate } from '../../src/time/CalendarDate.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'

describe('addDays', () => {
  it.each([
    ['the next day', '2026-11-23', 1, '2026-11-24'],
    ['the same day', '2026-11-23', 0, '2026-11-23'],
    ['the day before', '2026-11-23', -1, '2026-11-22'],
    ['over the end of a month', '2026-04-30', 1, '2026-05-01'],
    ['over the end of a year', '2026-12-31', 1, '2027-01-01'],
    ['into a leap day', '2028-02-28', 1, '2028-02-29'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['from 28 February of a common year', '2027-02-28', 1, '2027-03-01'],
    ['ninety days, which are no three months', '2025-01-01', 90, '2025-04-01'],
    ['back over a leap day', '2028-03-01', -1, '2028-02-29'],
    ['over the night the clocks go back', '2026-10-31', 2, '2026-11-02'],
  ])('%s', (_, from, days, expected) => {
    expect(isCalendarDate(from) && addDays(days)(from)).toEqual(O.some(expected))
  })

  it.each([
    ['past the last day', '2099-12-31', 1],
    ['before the first day', '1900-01-01', -1],
    ['by half a day', '2026-11-23', 0.5],
    ['by no number', '2026-11-23', Number.NaN],
    ['without end', '2026-11-23', Number.POSITIVE_INFINITY],
  ])('there is no day %s', (_, from, days) => {
    expect(isCalendarDate(from) && addDays(days)(from)).toEqual(O.none)
  })

  it('moves the day number by the days, and back again', () => {
    fc.assert(
      fc.property(CalendarDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const moved = addDays(days)(date)
        if (O.isSome(moved)) {
          expect(dayNumber(moved.value) - dayNumber(date)).toBe(days)
          expect(addDays(-days)(moved.value)).toEqual(O.some(date))
        }
      }),
    )
  })
})
