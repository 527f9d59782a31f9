import type { Golden } from '../Golden.js'

const ann = { id: 'ann', exclusions: [], absences: [] }

/** Ann is excluded from 2 March on, the day of the session; in the twin from 3 March on. */
export const providerIsExcluded: Golden = {
  rule: 'providerIsNotExcluded',
  reason: 'providerIsExcluded',
  faulty: { staff: [{ ...ann, exclusions: [{ from: '2026-03-02' }] }] },
  finds: ['providerIsNotExcluded: providerIsExcluded of ann'],
  twin: { staff: [{ ...ann, exclusions: [{ from: '2026-03-03' }] }] },
}
