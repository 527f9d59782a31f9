import type { Golden } from '../Golden.js'

const ann = { id: 'ann', exclusions: [], absences: [] }

/** Ann is away through 2 March, the day of the session; in the twin through 1 March. */
export const providerIsAbsent: Golden = {
  rule: 'providerIsNotAbsent',
  reason: 'providerIsAbsent',
  faulty: { staff: [{ ...ann, absences: [{ from: '2026-02-23', through: '2026-03-02' }] }] },
  finds: ['providerIsNotAbsent: providerIsAbsent of ann'],
  twin: { staff: [{ ...ann, absences: [{ from: '2026-02-23', through: '2026-03-01' }] }] },
}
