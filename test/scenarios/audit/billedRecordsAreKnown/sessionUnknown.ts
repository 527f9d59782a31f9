import type { Golden } from '../Golden.js'

/** The chart is whole and has s1 alone; the line names s9. In the twin it names s1. */
export const sessionUnknown: Golden = {
  rule: 'billedRecordsAreKnown',
  reason: 'sessionUnknown',
  faulty: { line: { sessions: ['s9'] } },
  finds: ['billedRecordsAreKnown: sessionUnknown of l1'],
  twin: { line: { sessions: ['s1'] } },
}
