import { describe, expect, it } from 'vitest'
import { windowsWithin } from '../../src/lint/windowsWithin.js'
import type { CalendarWindow } from '../../src/time/CalendarWindow.js'
import { windowOf } from '../../src/time/CalendarWindow.js'
import { nearestCalendarDate } from '../../src/time/CalendarDate.js'

const week = { kind: 'week', firstDay: 'sunday' } as const
const month = { kind: 'month' } as const
const day = { kind: 'day' } as const
const year = { kind: 'calendarYear' } as const
const planYear = { kind: 'planYear', firstMonth: 7, firstDay: 15 } as const

describe('windowsWithin', () => {
  const calendar: ReadonlyArray<CalendarWindow> = [day, week, month, year]
  const pairs = calendar.flatMap((inner) => calendar.map((outer) => [inner, outer] as const))

  /** The windows of one kind that the days of a window of the other kind lie in, counted day by day over 30 years. */
  const most = (inner: CalendarWindow, outer: CalendarWindow): number => {
    const counts = new Map<string, Set<string>>()
    for (let number = 11_000; number < 22_000; number += 1) {
      const date = nearestCalendarDate(number)
      const { from } = windowOf(outer)(date)
      counts.set(from, (counts.get(from) ?? new Set()).add(windowOf(inner)(date).from))
    }
    return Math.max(...[...counts.values()].map(({ size }) => size))
  }

  it.each(pairs)('%j within %j are at least as many as the calendar shows', (inner, outer) => {
    expect(windowsWithin(inner, outer)).toBeGreaterThanOrEqual(most(inner, outer))
  })

  it.each([
    [day, week, 7],
    [day, day, 1],
    [day, { kind: 'rolling24Hours' }, 2],
    [{ kind: 'rolling24Hours' }, day, 2],
    [week, week, 1],
    [week, day, 1],
    [week, { kind: 'week', firstDay: 'monday' }, 2],
    [week, month, 6],
    [month, year, 15],
    [{ kind: 'rollingDays', days: 7 }, month, 5],
    [{ kind: 'rollingDays', days: 31 }, month, 1],
    [year, planYear, 2],
    [planYear, month, 2],
    [{ kind: 'lifetime' }, year, 1],
    [{ kind: 'plan' }, year, Infinity],
    [month, { kind: 'lifetime' }, Infinity],
  ] as const)('%j within %j are at most %d', (inner, outer, count) => {
    expect(windowsWithin(inner, outer)).toBe(count)
  })
})
