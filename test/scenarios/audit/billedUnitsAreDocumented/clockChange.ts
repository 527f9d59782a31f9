import { visit, type Golden } from '../Golden.js'

const sessions = [
  visit('s1', '', '', { start: '2026-03-08T01:30:00-06:00', end: '2026-03-08T03:30:00-05:00' }),
]

/**
 * On 8 March 2026 the clock goes on from two to three: from 01:30-06:00 until 03:30-05:00 is one hour, 4 units,
 * and two on the clock, 8. In the twin 4 were billed.
 */
export const clockChange: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'clockChange',
  faulty: { sessions, line: { serviceDate: '2026-03-08', units: 8 } },
  finds: ['billedUnitsAreDocumented: clockChange of l1'],
  detail: { billedUnits: 8, documentedUnits: 4 },
  twin: { sessions, line: { serviceDate: '2026-03-08', units: 4 } },
}
