import type { TimedSession } from '../units/TimedSession.js'
import type { PlacedSession } from './PlacedSession.js'

/** A session with the note that is chosen for it, as its time is reckoned. */
export const timedSession = ({ session, note }: PlacedSession): TimedSession =>
  note.kind === 'chosen' ? { session, note: note.record } : { session }
