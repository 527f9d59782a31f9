import type { LimitWindow } from '../policy/LimitWindow.js'
import { windowDays } from './windowDays.js'

/**
 * The most windows of one kind that together hold all days of another one; without end where that has none, and where the
 * first is not known to be of few days.
 */
export const windowsWithin = (inner: LimitWindow, outer: LimitWindow): number => {
  if (sameWindow(inner, outer)) return 1
  const days = windowDays(outer)
  switch (inner.kind) {
    case 'day':
      return days
    case 'rolling24Hours':
      // A day of a changing clock has 25 hours, so that two stretches of 24 hours hold it.
      return days + 1
    case 'rollingDays':
      return Math.ceil(days / inner.days)
    case 'week':
      return partsOf(days, DAYS_OF_WEEK)
    case 'month':
      return partsOf(days, DAYS_OF_SHORTEST_MONTH)
    case 'calendarYear':
    case 'planYear':
      return partsOf(days, DAYS_OF_SHORTEST_YEAR)
    case 'lifetime':
      return 1
    case 'plan':
      return Infinity
  }
}

const DAYS_OF_WEEK = 7
const DAYS_OF_SHORTEST_MONTH = 28
const DAYS_OF_SHORTEST_YEAR = 365

/** The most parts of a calendar that so many days touch: one, and one more for each first day among the others. */
const partsOf = (days: number, shortest: number): number => 1 + Math.ceil((days - 1) / shortest)

/** Whether two windows are one and the same. */
export const sameWindow = (a: LimitWindow, b: LimitWindow): boolean =>
  JSON.stringify(a) === JSON.stringify(b)
