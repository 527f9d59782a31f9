import type { Session } from '../record/Session.js'
import { occupiesMember } from './occupiesMember.js'

/** A session in which the member is for its minutes, that began, and of which it is not known when it ended. */
export interface OpenEndedSession extends Session {
  readonly start: NonNullable<Session['start']>
}

/** Whether a session in which the member is for its minutes began, and it is not known when it ended. */
export const isOpenEnded = (session: Session): session is OpenEndedSession =>
  (session.status === 'finished' || session.status === 'inProgress') &&
  session.start !== undefined &&
  session.end === undefined &&
  occupiesMember(session)
