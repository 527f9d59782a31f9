import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Note } from '../record/Note.js'
import { Session } from '../record/Session.js'

/** A session of one member with the note that documents it. */
export interface TimedSession {
  /** The session. */
  readonly session: Session
  /** The note; absent where there is none, and then the session's own times are counted. */
  readonly note?: Note
}

export const TimedSession: Codec<TimedSession> = record<TimedSession>('TimedSession', {
  session: Session,
  note: optional(Note),
})
