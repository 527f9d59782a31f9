import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn } from '../../src/time/ageOn.js'
import { isCalendarDate } from '../../src/time/CalendarDate.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'

const age = (birthDate: string, date: string): number =>
  isCalendarDate(birthDate) && isCalendarDate(date) ? ageOn(birthDate)(date) : Number.NaN

describe('ageOn', () => {
  it.each([
    ['on the day of birth', '2008-05-17', '2008-05-17', 0],
    ['the day before the first birthday', '2008-05-17', '2009-05-16', 0],
    ['on the first birthday', '2008-05-17', '2009-05-17', 1],
    ['the last day at 17', '2008-05-17', '2026-05-16', 17],
    ['the first day at 18', '2008-05-17', '2026-05-17', 18],
    ['the last day at 20', '2005-12-31', '2026-12-30', 20],
    ['the first day at 21', '2005-12-31', '2026-12-31', 21],
    ['born on 1 January, on 31 December', '2005-01-01', '2025-12-31', 20],
    ['born 29 February: 28 February of a common year', '2008-02-29', '2026-02-28', 17],
    ['born 29 February: 1 March of a common year', '2008-02-29', '2026-03-01', 18],
    ['born 29 February: 28 February of a leap year', '2008-02-29', '2028-02-28', 19],
    ['born 29 February: 29 February of a leap year', '2008-02-29', '2028-02-29', 20],
    ['the day before the birth', '2008-05-17', '2008-05-16', -1],
    ['the oldest age that can be written', '1900-01-01', '2099-12-31', 199],
  ])('%s: %s, %s', (_, birthDate, date, expected) => {
    expect(age(birthDate, date)).toBe(expected)
  })

  it('counts the birthdays passed, by the calendar of the platform', () => {
    fc.assert(
      fc.property(CalendarDate, CalendarDate, (birthDate, date) => {
        const birth = new Date(birthDate)
        const day = new Date(date)
        let years = day.getUTCFullYear() - birth.getUTCFullYear()
        // A 29 February that the year lacks rolls over to 1 March.
        const birthday = Date.UTC(day.getUTCFullYear(), birth.getUTCMonth(), birth.getUTCDate())
        if (day.getTime() < birthday) years -= 1
        expect(ageOn(birthDate)(date)).toBe(years)
      }),
    )
  })

  it('never falls as the days go by', () => {
    fc.assert(
      fc.property(CalendarDate, CalendarDate, CalendarDate, (birthDate, a, b) => {
        const [earlier, later] = a <= b ? [a, b] : [b, a]
        expect(ageOn(birthDate)(earlier)).toBeLessThanOrEqual(ageOn(birthDate)(later))
      }),
    )
  })
})
