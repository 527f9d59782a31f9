import type { Golden } from '../Golden.js'

/** The line names a member of whom there is no chart; the twin names the one there is. */
export const memberUnknown: Golden = {
  rule: 'billedRecordsAreKnown',
  reason: 'memberUnknown',
  faulty: { line: { member: 'nobody' } },
  finds: ['billedRecordsAreKnown: memberUnknown of l1'],
  twin: { line: { member: 'member-1' } },
}
