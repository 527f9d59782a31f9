import type { Golden } from '../Golden.js'

/**
 * The list of staff is whole, and Ann, who rendered, is not in it. In the twin she is. The review asks of the
 * session what the check asks of the line.
 */
export const staffUnknown: Golden = {
  rule: 'billedRecordsAreKnown',
  reason: 'staffUnknown',
  faulty: { staff: [] },
  finds: ['billedRecordsAreKnown: staffUnknown of l1', 'recordsAreKnown: recordsAreUnknown of s1'],
  twin: { staff: [{ id: 'ann', exclusions: [], absences: [] }] },
}
