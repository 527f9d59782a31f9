import type { Golden } from '../Golden.js'

/** The session was at home, 12, and the line says the office, 11; in the twin 12. */
export const placeOfServiceDiffers: Golden = {
  rule: 'billedLineAgreesWithSession',
  reason: 'placeOfServiceDiffers',
  faulty: { line: { placeOfService: '11' } },
  finds: ['billedLineAgreesWithSession: placeOfServiceDiffers of l1'],
  twin: { line: { placeOfService: '12' } },
}
