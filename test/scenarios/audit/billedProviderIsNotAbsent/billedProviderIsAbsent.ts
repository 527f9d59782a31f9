import type { Golden } from '../Golden.js'

const staff = (through: string): ReadonlyArray<object> => [
  { id: 'ann', exclusions: [], absences: [] },
  { id: 'bob', exclusions: [], absences: [{ from: '2026-02-23', through }] },
]

/** Lines of other codes may be for sessions that nobody sent. */
const line = { code: 'H2017', sessions: undefined, renderingProvider: 'bob' }

/** A line of H2017 of 2 March names Bob, who is away through that day; in the twin through the day before. */
export const billedProviderIsAbsent: Golden = {
  rule: 'billedProviderIsNotAbsent',
  reason: 'billedProviderIsAbsent',
  faulty: { staff: staff('2026-03-02'), line },
  finds: ['billedProviderIsNotAbsent: billedProviderIsAbsent of l1'],
  detail: { serviceDate: '2026-03-02' },
  twin: { staff: staff('2026-03-01'), line },
}
