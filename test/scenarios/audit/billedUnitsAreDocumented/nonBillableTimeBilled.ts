import { visit, type Golden } from '../Golden.js'

const sessions = [
  visit('s1', '09:00', '10:00', {
    nonBillable: [{ start: '2026-03-02T09:20:00-06:00', end: '2026-03-02T09:40:00-06:00' }],
  }),
]

/**
 * 60 minutes less a break of 20 are 40, 2 full units; the 4 that were billed fit the 60. In the twin 2 were.
 */
export const nonBillableTimeBilled: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'nonBillableTimeBilled',
  faulty: { sessions, line: { units: 4 } },
  finds: ['billedUnitsAreDocumented: nonBillableTimeBilled of l1'],
  detail: { billedUnits: 4, documentedUnits: 2 },
  twin: { sessions, line: { units: 2 } },
}
