import type { Golden } from '../Golden.js'

/** The line names no session. The member has one on 2 March and none on 3 March. */
export const noSessionOnDay: Golden = {
  rule: 'billedRecordsAreKnown',
  reason: 'noSessionOnDay',
  faulty: { line: { sessions: undefined, serviceDate: '2026-03-03' } },
  finds: ['billedRecordsAreKnown: noSessionOnDay of l1'],
  twin: { line: { sessions: undefined, serviceDate: '2026-03-02' } },
}
