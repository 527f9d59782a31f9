import { visit, type Golden } from '../Golden.js'

const sessions = [
  visit('s1', '', '', { start: '2026-11-01T00:30:00-05:00', end: '2026-11-01T02:30:00-06:00' }),
]

/**
 * On 1 November 2026 the clock goes back from two to one: from 00:30-05:00 until 02:30-06:00 are three hours, 12
 * units, and two on the clock, 8. In the twin 12 were billed.
 */
export const fewerByClockChange: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'fewerByClockChange',
  faulty: { sessions, line: { serviceDate: '2026-11-01', units: 8 } },
  finds: ['billedUnitsAreDocumented: fewerByClockChange of l1'],
  detail: { billedUnits: 8, documentedUnits: 12 },
  twin: { sessions, line: { serviceDate: '2026-11-01', units: 12 } },
}
