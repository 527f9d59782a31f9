import type { Golden } from '../Golden.js'

const staff = ['ann', 'bob'].map((id) => ({ id, exclusions: [], absences: [] }))

/** Ann rendered the session, and the line names Bob; in the twin Ann. Both are staff. */
export const renderingProviderDiffers: Golden = {
  rule: 'billedLineAgreesWithSession',
  reason: 'renderingProviderDiffers',
  faulty: { staff, line: { renderingProvider: 'bob' } },
  finds: ['billedLineAgreesWithSession: renderingProviderDiffers of l1'],
  twin: { staff, line: { renderingProvider: 'ann' } },
}
