import { expect, it } from 'vitest'
import { windowDays } from '../../src/lint/windowDays.js'

it.each([
  [{ kind: 'day' }, 1],
  [{ kind: 'rolling24Hours' }, 2],
  [{ kind: 'week', firstDay: 'monday' }, 7],
  [{ kind: 'month' }, 31],
  [{ kind: 'rollingDays', days: 90 }, 90],
  [{ kind: 'calendarYear' }, 366],
  [{ kind: 'planYear', firstMonth: 7, firstDay: 1 }, 366],
  [{ kind: 'lifetime' }, Infinity],
  [{ kind: 'plan' }, Infinity],
] as const)('%j touches at most %d days', (window, days) => {
  expect(windowDays(window)).toBe(days)
})
