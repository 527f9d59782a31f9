import * as fc from 'fast-check'
import * as O from 'fp-ts/Option'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/time/addDays.js'
import { isCalendarDate } from '../../src/time/CalendarDate.js'
import { dayAfter, lastDayOf, type Period } from '../../src/time/Period.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { Period as arbitrary } from '../arbitrary/Period.js'

const days = (count: number): Period => ({ count, unit: 'days' })
const months = (count: number): Period => ({ count, unit: 'months' })

// From the first day: the day that lies the period after it, and the last day of the period that begins with it.
const cases: ReadonlyArray<readonly [string, Period, string, string, string]> = [
  ['a day', days(1), '2025-01-01', '2025-01-02', '2025-01-01'],
  ['ninety days', days(90), '2025-01-01', '2025-04-01', '2025-03-31'],
  ['three months, which are no ninety days', months(3), '2025-12-31', '2026-03-31', '2026-03-30'],
  ['six months', months(6), '2026-01-15', '2026-07-15', '2026-07-14'],
  ['six months from the first', months(6), '2026-01-01', '2026-07-01', '2026-06-30'],
  ['a year', months(12), '2026-03-01', '2027-03-01', '2027-02-28'],
  ['a year from a leap day', months(12), '2028-02-29', '2029-02-28', '2029-02-28'],
  ['a month from the 28th', months(1), '2026-01-28', '2026-02-28', '2026-02-27'],
  ['a month from the 29th', months(1), '2026-01-29', '2026-02-28', '2026-02-28'],
  ['a month from the 30th', months(1), '2026-01-30', '2026-02-28', '2026-02-28'],
  ['a month from the 31st', months(1), '2026-01-31', '2026-02-28', '2026-02-28'],
  ['a month from the end of February', months(1), '2026-02-28', '2026-03-28', '2026-03-27'],
  ['six months from the end of August', months(6), '2026-08-31', '2027-02-28', '2027-02-28'],
]

describe('dayAfter', () => {
  it.each(cases)('%s', (_, period, first, after) => {
    expect(isCalendarDate(first) && dayAfter(period)(first)).toEqual(O.some(after))
  })

  it.each([days(36_500), months(1_200)])('is none past the last day', (period) => {
    const first = '2026-01-01'
    expect(isCalendarDate(first) && dayAfter(period)(first)).toEqual(O.none)
  })
})

describe('lastDayOf', () => {
  it.each(cases)('%s', (_, period, first, __, last) => {
    expect(isCalendarDate(first) && lastDayOf(period)(first)).toEqual(O.some(last))
  })

  it.each([days(36_500), months(1_200)])('is none past the last day', (period) => {
    const first = '2026-01-01'
    expect(isCalendarDate(first) && lastDayOf(period)(first)).toEqual(O.none)
  })

  it('is the first day or later, and the later the later the first day is', () => {
    fc.assert(
      fc.property(arbitrary, CalendarDate, (period, first) => {
        const last = lastDayOf(period)(first)
        if (O.isNone(last)) return
        expect(last.value >= first).toBe(true)
        const next = O.chain(lastDayOf(period))(addDays(1)(first))
        if (O.isSome(next)) expect(next.value >= last.value).toBe(true)
      }),
    )
  })
})
