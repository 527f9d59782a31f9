import { visit, type Golden } from '../Golden.js'

const sessions = [visit('s1', '09:00', '10:00', { authorization: 'authorization-1' })]

/** The session names authorization 1, and the line 2; in the twin 1. */
export const authorizationDiffers: Golden = {
  rule: 'billedLineAgreesWithSession',
  reason: 'authorizationDiffers',
  faulty: { sessions, line: { authorization: 'authorization-2' } },
  finds: ['billedLineAgreesWithSession: authorizationDiffers of l1'],
  twin: { sessions, line: { authorization: 'authorization-1' } },
}
