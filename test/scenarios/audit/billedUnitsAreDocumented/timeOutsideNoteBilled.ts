import type { Golden } from '../Golden.js'

const chart = { notes: [{ id: 'n1', session: 's1', end: '2026-03-02T09:30:00-06:00' }] }

/**
 * The note ends after 30 minutes of 60: 2 units; the 4 that were billed fit the 60. In the twin 2 were.
 */
export const timeOutsideNoteBilled: Golden = {
  rule: 'billedUnitsAreDocumented',
  reason: 'timeOutsideNoteBilled',
  faulty: { chart, line: { units: 4 } },
  finds: ['billedUnitsAreDocumented: timeOutsideNoteBilled of l1'],
  detail: { billedUnits: 4, documentedUnits: 2 },
  twin: { chart, line: { units: 2 } },
}
