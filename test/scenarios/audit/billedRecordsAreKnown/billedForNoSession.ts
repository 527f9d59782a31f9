import type { Golden } from '../Golden.js'

/** The line says itself that it is for no session; in the twin it names the one there is. */
export const billedForNoSession: Golden = {
  rule: 'billedRecordsAreKnown',
  reason: 'billedForNoSession',
  faulty: { line: { sessions: [] } },
  finds: ['billedRecordsAreKnown: billedForNoSession of l1'],
  twin: { line: { sessions: ['s1'] } },
}
