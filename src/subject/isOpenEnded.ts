import type { Session } from '../record/Session.js'

/** A session that began, with the member, and of which it is not known when it ended. */
export interface OpenEndedSession extends Session {
  readonly start: NonNullable<Session['start']>
}

/** Whether a session began, with the member, and it is not known when it ended. */
export const isOpenEnded = (session: Session): session is OpenEndedSession =>
  (session.status === 'finished' || session.status === 'inProgress') &&
  session.start !== undefined &&
  session.end === undefined &&
  session.memberPresent !== false
