import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coversDay } from '../../src/rule/coversDay.js'
import { covers, DateRange } from '../../src/time/DateRange.js'
import { CalendarDate } from '../arbitrary/CalendarDate.js'
import { DateRange as arbitrary } from '../arbitrary/DateRange.js'
import { day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

const range = given(DateRange)

describe('coversDay', () => {
  it('counts both ends, and what is still open', () => {
    const isOneOf = coversDay([
      range({ from: '2026-03-02', through: '2026-03-04' }),
      range({ from: '2026-03-10' }),
    ])
    const days = ['03-01', '03-02', '03-04', '03-05', '03-09', '03-10', '12-31']
    expect(days.filter((one) => isOneOf(day(`2026-${one}`)))).toEqual([
      '03-02',
      '03-04',
      '03-10',
      '12-31',
    ])
  })

  it('is that one of the ranges covers the day', () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 6 }), CalendarDate, (ranges, date) => {
        expect(coversDay(ranges)(date)).toBe(ranges.some((one) => covers(one)(date)))
      }),
    )
  })
})
