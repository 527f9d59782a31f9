import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preferredOn, type Ranged } from '../../src/subject/preferredOn.js'
import { nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { covers } from '../../src/time/DateRange.js'
import { rangesOfDays } from './rangesOfDays.js'
import { day } from './chartOf.js'

const ranged = (value: string, from: string, through?: string): Ranged<string> => ({
  value,
  range: { from: day(from), ...(through === undefined ? {} : { through: day(through) }) },
})

describe('preferredOn', () => {
  const on = preferredOn([
    ranged('first', '2026-03-10', '2026-03-20'),
    ranged('second', '2026-03-01', '2026-03-31'),
    ranged('reversed', '2026-05-31', '2026-05-01'),
    ranged('open', '2026-06-01'),
  ])

  it.each([
    ['2026-02-28', undefined],
    ['2026-03-01', 'second'],
    ['2026-03-09', 'second'],
    ['2026-03-10', 'first'],
    ['2026-03-20', 'first'],
    ['2026-03-21', 'second'],
    ['2026-03-31', 'second'],
    ['2026-04-01', undefined],
    ['2026-05-15', undefined],
    ['2026-06-01', 'open'],
    ['2099-12-31', 'open'],
  ])('%s: %s', (date, expected) => {
    expect(on(day(date))).toBe(expected)
  })

  it('of no values there is none', () => {
    expect(preferredOn([])(day('2026-03-02'))).toBeUndefined()
  })

  it('is the first that covers the day', () => {
    fc.assert(
      fc.property(rangesOfDays, fc.integer({ min: -2, max: 45 }), (values, offset) => {
        const date = nearestCalendarDate(20_500 + offset)
        const expected = values.find(({ range }) => covers(range)(date))
        expect(preferredOn(values)(date)).toBe(expected?.value)
      }),
    )
  })

  it('many ranges and many days', () => {
    const values = Array.from({ length: 10_000 }, (_, index) => ({
      value: index,
      range: { from: nearestCalendarDate(index), through: nearestCalendarDate(20_000 - index) },
    }))
    const latest = preferredOn([...values].reverse())
    const found = values.map((_, index) => latest(nearestCalendarDate(index)))
    expect(found).toEqual(values.map(({ value }) => value))
  })
})
