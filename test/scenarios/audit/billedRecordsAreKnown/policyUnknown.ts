import type { Golden } from '../Golden.js'

/** No policy of the payer that covers the member and was billed is given; in the twin it is. */
export const policyUnknown: Golden = {
  rule: 'billedRecordsAreKnown',
  reason: 'policyUnknown',
  faulty: {
    chart: { member: { id: 'member-1', coverages: [{ payer: 'unread' }] } },
    line: { payer: 'unread' },
  },
  finds: ['billedRecordsAreKnown: policyUnknown of l1'],
  twin: {
    otherPayers: ['unread'],
    chart: { member: { id: 'member-1', coverages: [{ payer: 'unread' }] } },
    line: { payer: 'unread' },
  },
}
