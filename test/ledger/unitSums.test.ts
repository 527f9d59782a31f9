import { describe, expect, it } from 'vitest'
import { countBelow, unitSums } from '../../src/ledger/unitSums.js'
import { dayNumber } from '../../src/time/CalendarDate.js'
import { day } from '../subject/chartOf.js'
import { unit } from './history.js'

const sums = unitSums([
  unit('2026-03-01', '23:45', 'a'),
  unit('2026-03-02', '00:00', 'a', { minutes: 8 }),
  unit('2026-03-02', '09:00', 'b'),
  unit('2026-03-04', '09:00', 'c'),
])
const second = day('2026-03-02')

describe('unitSums', () => {
  it.each([
    ['2026-03-01', 0, 0, 0],
    ['2026-03-02', 1, 15, 1],
    ['2026-03-03', 3, 38, 2],
    ['2026-03-05', 4, 53, 3],
  ])('before %s: %i units, %i minutes, %i sessions', (date, units, minutes, sessions) => {
    const of = (measure: Parameters<typeof sums.before>[0]) =>
      sums.before(measure, dayNumber(day(date)))
    expect([of('units'), of('minutes'), of('sessions')]).toEqual([units, minutes, sessions])
    expect(unitSums([]).before('units', dayNumber(day(date)))).toBe(0)
  })

  it('says what there is through each unit of a date, and through the first of its session', () => {
    const reached = (measure: Parameters<typeof sums.before>[0]) =>
      sums.reachedOn(measure, second).map((one) => `${one.session} ${one.reached}`)
    expect(reached('units')).toEqual(['a 2', 'b 3'])
    expect(reached('minutes')).toEqual(['a 23', 'b 38'])
    expect(reached('sessions')).toEqual(['a 1', 'b 2'])
    expect(sums.reachedOn('units', day('2026-03-03'))).toEqual([])
  })
})

describe('countBelow', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 3],
    [Infinity, 4],
  ])('%d', (number, count) => {
    expect(countBelow([1, 2, 2, 7], number)).toBe(count)
  })
})
