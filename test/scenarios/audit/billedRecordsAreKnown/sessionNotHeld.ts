import { visit, type Golden } from '../Golden.js'

/** The member missed the session that was billed; in the twin it was held. */
export const sessionNotHeld: Golden = {
  rule: 'billedRecordsAreKnown',
  reason: 'sessionNotHeld',
  faulty: { sessions: [visit('s1', '09:00', '10:00', { status: 'noShow' })] },
  finds: ['billedRecordsAreKnown: sessionNotHeld of l1'],
  twin: { sessions: [visit('s1', '09:00', '10:00', { status: 'finished' })] },
}
