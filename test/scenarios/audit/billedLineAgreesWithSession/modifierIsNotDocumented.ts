import { visit, type Golden } from '../Golden.js'

/** The line bears HN, and the session none; the session of the twin bears it. */
export const modifierIsNotDocumented: Golden = {
  rule: 'billedLineAgreesWithSession',
  reason: 'modifierIsNotDocumented',
  faulty: { line: { modifiers: ['HN'] } },
  finds: ['billedLineAgreesWithSession: modifierIsNotDocumented of l1'],
  twin: {
    sessions: [visit('s1', '09:00', '10:00', { modifiers: ['HN'] })],
    line: { modifiers: ['HN'] },
  },
}
