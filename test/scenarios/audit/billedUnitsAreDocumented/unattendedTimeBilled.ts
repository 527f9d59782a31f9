import { visit, type Golden } from '../Golden.js'

const sessions = [visit('s1', '09:00', '10:00', { arrivedAt: '2026-03-02T09:30:00-06:00' })]

/**
 * The member came 30 minutes late to 60: 2 units; the 4 that were billed fit the 60. In the twin 2 were.
 */
export const unattendedTimeBilled: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'unattendedTimeBilled',
  faulty: { sessions, line: { units: 4 } },
  finds: ['billedUnitsAreDocumented: unattendedTimeBilled of l1'],
  detail: { billedUnits: 4, documentedUnits: 2 },
  twin: { sessions, line: { units: 2 } },
}
