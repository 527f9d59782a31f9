import type { Note } from '../record/Note.js'
import type { Session } from '../record/Session.js'

/** A session of one member with the note that documents it. */
export interface TimedSession {
  readonly session: Session
  /** The note; absent where there is none, and then the session's own times are counted. */
  readonly note?: Note
}
