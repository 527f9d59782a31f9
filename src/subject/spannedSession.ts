import * as E from 'fp-ts/Either'
import type { Session } from '../record/Session.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { isOpenEnded } from './isOpenEnded.js'
import type { SpannedSession } from './overlapsOf.js'
import type { PlacedSession } from './PlacedSession.js'

/**
 * Where somebody was by a session: nowhere where it does not hold them; where it has no end, all that is known is its
 * start.
 */
export const spannedSession =
  (holds: (session: Session) => boolean) =>
  ({ session, time }: PlacedSession): SpannedSession => ({
    session: session.id,
    spans: E.isRight(time) && holds(session) ? time.right.billable : [],
    ...(isOpenEnded(session) ? { point: instantOf(session.start) } : {}),
  })
