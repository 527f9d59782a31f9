import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../src/time/CalendarDate.js'
import { covers } from '../../src/time/DateRange.js'
import { yearFrom } from '../../src/time/yearFrom.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { day } from '../subject/chartOf.js'

describe('yearFrom', () => {
  it.each([
    ['its first day', 7, 1, '2026-07-01', '2026-07-01', '2027-06-30'],
    ['the day before', 7, 1, '2026-06-30', '2025-07-01', '2026-06-30'],
    ['its last day', 10, 15, '2026-10-14', '2025-10-15', '2026-10-14'],
    ['a year of the calendar', 1, 1, '2026-12-31', '2026-01-01', '2026-12-31'],
    ['over a leap day', 3, 1, '2028-02-29', '2027-03-01', '2028-02-29'],
    ['the first year that there is', 7, 1, '1900-03-01', '1900-01-01', '1900-06-30'],
    ['the last', 7, 1, '2099-12-31', '2099-07-01', '2099-12-31'],
  ])('%s', (_, month, firstDay, date, from, through) => {
    expect(yearFrom(month, firstDay)(day(date))).toEqual({ from, through })
  })

  it('holds the day, and is the year of each of its days', () => {
    const months = fc.integer({ min: 1, max: 12 })
    const days = fc.integer({ min: 1, max: 28 })
    fc.assert(
      fc.property(months, days, CalendarDate, (month, firstDay, date) => {
        const yearOf = yearFrom(month, firstDay)
        const year = yearOf(date)
        expect(covers(year)(date)).toBe(true)
        expect(yearOf(year.from)).toEqual(year)
        expect(yearOf(year.through)).toEqual(year)
        expect(dayNumber(year.through) - dayNumber(year.from)).toBeLessThan(366)
      }),
    )
  })
})
