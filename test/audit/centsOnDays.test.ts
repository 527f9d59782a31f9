import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centsOnDays } from '../../src/audit/centsOnDays.js'
import { Rate } from '../../src/record/Rate.js'
import { covers } from '../../src/time/DateRange.js'
import { CalendarDate } from '../../src/time/CalendarDate.js'
import { CalendarDate as anyDate } from '../arbitrary/CalendarDate.js'
import { Rate as anyRate } from '../arbitrary/Rate.js'
import { given } from '../units/given.js'

const rateOf = given(Rate)
const date = given(CalendarDate)

const rate = (centsPerUnit: number, from: string, through?: string) =>
  rateOf({ payer: 'p', code: 'H2014', effective: { from, through }, centsPerUnit })

const rates = [
  rate(10, '2026-01-01', '2026-03-31'),
  rate(10, '2026-03-01', '2026-03-31'),
  rate(20, '2026-03-31', '2026-04-30'),
  rate(30, '2026-06-01'),
  rate(99, '2026-12-31', '2026-01-01'),
]

describe('centsOnDays', () => {
  it.each([
    ['before all', '2025-12-31', []],
    ['the first day', '2026-01-01', [10]],
    ['two that say the same', '2026-03-30', [10]],
    ['two that say different cents', '2026-03-31', [10, 20]],
    ['the day after one has ended', '2026-04-01', [20]],
    ['the last day', '2026-04-30', [20]],
    ['a gap', '2026-05-01', []],
    ['the day before an open one', '2026-05-31', []],
    ['an open one', '2026-06-01', [30]],
    ['long after its start; one that ends before it begins says nothing', '2026-12-31', [30]],
  ])('%s', (_, on, cents) => {
    expect(centsOnDays(rates)(date(on))).toEqual(cents)
  })

  it('says what a look at every rate says', () => {
    fc.assert(
      fc.property(fc.array(anyRate, { maxLength: 8 }), anyDate, (some, on) => {
        const said = new Set(
          some.filter(({ effective }) => covers(effective)(on)).map((one) => one.centsPerUnit),
        )
        const found = centsOnDays(some)(on)
        expect(found.length).toBe(Math.min(2, said.size))
        for (const cents of found) expect(said).toContain(cents)
      }),
    )
  })
})
