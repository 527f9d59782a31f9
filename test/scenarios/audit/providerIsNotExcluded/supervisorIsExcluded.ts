import { visit, type Golden } from '../Golden.js'

const ann = { id: 'ann', exclusions: [], absences: [] }
const sue = { ...ann, id: 'sue' }
const sessions = [visit('s1', '09:00', '10:00', { supervisingProvider: 'sue' })]

/** Sue, who supervises the session, is excluded from 2 March on, its day; in the twin from 3 March on. */
export const supervisorIsExcluded: Golden = {
  rule: 'providerIsNotExcluded',
  reason: 'supervisorIsExcluded',
  faulty: { staff: [ann, { ...sue, exclusions: [{ from: '2026-03-02' }] }], sessions },
  finds: ['providerIsNotExcluded: supervisorIsExcluded of sue'],
  twin: { staff: [ann, { ...sue, exclusions: [{ from: '2026-03-03' }] }], sessions },
}
