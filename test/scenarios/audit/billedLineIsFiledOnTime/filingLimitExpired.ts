import { stated } from '../../../rule/judged.js'
import type { Golden } from '../Golden.js'

const policy = { claimTerms: { filing: stated({ days: 95 }) } }

/**
 * The 95th day after 2 March is 5 June: 29 days of March, 30 of April, 31 of May and 5. The line was sent on the
 * 96th, that of the twin on the 95th.
 */
export const filingLimitExpired: Golden = {
  rule: 'billedLineIsFiledOnTime',
  reason: 'filingLimitExpired',
  faulty: { policy, line: { submittedOn: '2026-06-06' } },
  finds: ['billedLineIsFiledOnTime: filingLimitExpired of l1'],
  twin: { policy, line: { submittedOn: '2026-06-05' } },
}
