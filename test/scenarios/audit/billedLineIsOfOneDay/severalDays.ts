import { visit, visitOn, type Golden } from '../Golden.js'

/** One line bills the hours of two days; the twin one hour of a line whose last day is its first. */
export const severalDays: Golden = {
  rule: 'billedLineIsOfOneDay',
  reason: 'severalDays',
  faulty: {
    sessions: [visit('s1', '09:00', '10:00'), visitOn('2026-03-03', 's2', '09:00', '10:00')],
    line: { throughDate: '2026-03-03', units: 8, sessions: ['s1', 's2'] },
  },
  finds: ['billedLineIsOfOneDay: severalDays of l1'],
  twin: { line: { throughDate: '2026-03-02' } },
}
