import type { Golden } from '../Golden.js'

/**
 * The line went to a payer whose policy is given and who does not cover the member; in the twin to who does.
 */
export const payerDiffers: Golden = {
  rule: 'billedLineAgreesWithSession',
  reason: 'payerDiffers',
  faulty: { otherPayers: ['another'], line: { payer: 'another' } },
  finds: ['billedLineAgreesWithSession: payerDiffers of l1'],
  twin: { otherPayers: ['another'], line: { payer: 'payer' } },
}
