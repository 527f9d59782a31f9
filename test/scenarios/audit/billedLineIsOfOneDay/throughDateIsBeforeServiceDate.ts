import type { Golden } from '../Golden.js'

/** The last day of the line is the one before its first; in the twin it is the first. */
export const throughDateIsBeforeServiceDate: Golden = {
  rule: 'billedLineIsOfOneDay',
  reason: 'throughDateIsBeforeServiceDate',
  faulty: { line: { throughDate: '2026-03-01' } },
  finds: ['billedLineIsOfOneDay: throughDateIsBeforeServiceDate of l1'],
  twin: { line: { throughDate: '2026-03-02' } },
}
