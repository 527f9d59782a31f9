import type { Golden } from '../Golden.js'

const staff = (from: string): ReadonlyArray<object> => [
  { id: 'ann', exclusions: [], absences: [] },
  { id: 'bob', exclusions: [{ from }], absences: [] },
]

/** Lines of other codes may be for sessions that nobody sent. */
const line = { code: 'H2017', sessions: undefined, renderingProvider: 'bob' }

/** A line of H2017 of 2 March names Bob, who is excluded from that day on; in the twin from the next. */
export const billedProviderIsExcluded: Golden = {
  rule: 'billedProviderIsNotExcluded',
  reason: 'billedProviderIsExcluded',
  faulty: { staff: staff('2026-03-02'), line },
  finds: ['billedProviderIsNotExcluded: billedProviderIsExcluded of l1'],
  detail: { serviceDate: '2026-03-02' },
  twin: { staff: staff('2026-03-03'), line },
}
