import { visit, type Golden } from '../Golden.js'

/** The line of H2014 names a session of H2017; in the twin it is of H2014. */
export const codeDiffers: Golden = {
  rule: 'billedLineAgreesWithSession',
  reason: 'codeDiffers',
  faulty: { sessions: [visit('s1', '09:00', '10:00', { code: 'H2017' })] },
  finds: ['billedLineAgreesWithSession: codeDiffers of l1'],
  twin: { sessions: [visit('s1', '09:00', '10:00', { code: 'H2014' })] },
}
