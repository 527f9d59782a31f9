import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestOn } from '../../src/subject/nearestOn.js'
import type { Ranged } from '../../src/subject/preferredOn.js'
import { dayNumber, nearestCalendarDate } from '../../src/time/CalendarDate.js'
import { day } from './chartOf.js'
import { rangesOfDays } from './rangesOfDays.js'

const ranged = (value: string, from: string, through: string): Ranged<string> => ({
  value,
  range: { from: day(from), through: day(through) },
})

describe('nearestOn', () => {
  const nearest = nearestOn([
    ranged('before, preferred', '2026-01-01', '2026-03-10'),
    ranged('before', '2026-02-01', '2026-03-10'),
    ranged('after, preferred', '2026-03-20', '2026-03-30'),
    ranged('after', '2026-03-20', '2026-04-30'),
  ])

  it.each([
    ['2025-01-01', 'before, preferred'],
    ['2026-03-10', 'before, preferred'],
    ['2026-03-14', 'before, preferred'],
    ['2026-03-15', 'after, preferred'],
    ['2026-03-16', 'after, preferred'],
    ['2026-04-15', 'after'],
    ['2026-06-01', 'after'],
  ])('%s: %s', (date, expected) => {
    expect(nearest(day(date))).toBe(expected)
  })

  it('of no values there is none', () => {
    expect(nearestOn([])(day('2026-03-02'))).toBeUndefined()
  })

  it('none stands nearer', () => {
    const isSound = ({ range }: Ranged<number>) =>
      range.through === undefined || range.from <= range.through
    fc.assert(
      fc.property(rangesOfDays, fc.integer({ min: -30, max: 70 }), (values, offset) => {
        const sound = values.filter(isSound)
        const at = 20_500 + offset
        const away = ({ range: { from, through } }: Ranged<number>): number =>
          Math.max(0, dayNumber(from) - at, through === undefined ? 0 : at - dayNumber(through))
        const found = nearestOn(sound)(nearestCalendarDate(at))
        const least = Math.min(...sound.map(away))
        const chosen = sound.find(({ value }) => value === found)
        expect(chosen === undefined ? Infinity : away(chosen)).toBe(least)
      }),
    )
  })
})
