import { visit, type Golden } from '../Golden.js'

/**
 * 14 minutes are less than the 15 of the first unit, and one was billed. The review says that they earn none. The
 * twin has 15.
 */
export const belowMinimum: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'belowMinimum',
  faulty: { sessions: [visit('s1', '09:00', '09:14')], line: { units: 1 } },
  finds: [
    'billedUnitsAreDocumented: belowMinimum of l1',
    'unitsFollowFromPolicy: timeEarnsNoUnit of s1',
  ],
  detail: { billedUnits: 1, documentedUnits: 0 },
  twin: { sessions: [visit('s1', '09:00', '09:15')], line: { units: 1 } },
}
