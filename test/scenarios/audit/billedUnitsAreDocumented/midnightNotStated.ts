import { lineOf, visit, type Golden } from '../Golden.js'

const sessions = [
  visit('s1', '', '', { start: '2026-03-02T23:00:00-06:00', end: '2026-03-03T01:00:00-06:00' }),
]

/**
 * Two hours over midnight, of which 4 units are of each day where the day is divided, and all 8 of the first where it is
 * not. No policy says which, and all 8 were billed on the first. In the twin each day has a line of its 4.
 */
export const midnightNotStated: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'midnightNotStated',
  faulty: { sessions, line: { units: 8 } },
  finds: ['billedUnitsAreDocumented: midnightNotStated of l1'],
  detail: { billedUnits: 8, documentedUnits: 8 },
  twin: {
    sessions,
    lines: [lineOf('l1', 's1'), lineOf('l2', 's1', { serviceDate: '2026-03-03' })],
  },
}
