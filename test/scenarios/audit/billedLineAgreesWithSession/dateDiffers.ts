import type { Golden } from '../Golden.js'

/** The session was on 2 March, billed for the 3rd; in the twin for the 2nd. */
export const dateDiffers: Golden = {
  rule: 'billedLineAgreesWithSession',
  reason: 'dateDiffers',
  faulty: { line: { serviceDate: '2026-03-03' } },
  finds: ['billedLineAgreesWithSession: dateDiffers of l1'],
  twin: { line: { serviceDate: '2026-03-02' } },
}
