import type { LimitWindow } from '../policy/LimitWindow.js'

/** The most days that a window touches; without end where the window has none of its own. */
export const windowDays = (window: LimitWindow): number => {
  switch (window.kind) {
    case 'day':
      return 1
    case 'rolling24Hours':
      return 2
    case 'week':
      return 7
    case 'month':
      return 31
    case 'rollingDays':
      return window.days
    case 'calendarYear':
    case 'planYear':
      return 366
    case 'lifetime':
    case 'plan':
      return Infinity
  }
}
