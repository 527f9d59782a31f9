import { visit, type Golden } from '../Golden.js'

/** The session bears HN, and the line none; the session of the twin bears none. */
export const modifierIsMissing: Golden = {
  rule: 'billedLineAgreesWithSession',
  reason: 'modifierIsMissing',
  faulty: { sessions: [visit('s1', '09:00', '10:00', { modifiers: ['HN'] })] },
  finds: ['billedLineAgreesWithSession: modifierIsMissing of l1'],
  twin: { sessions: [visit('s1', '09:00', '10:00', { modifiers: [] })] },
}
