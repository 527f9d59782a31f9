import type { AuthorizationLedger } from '../ledger/authorizationLedger.js'
import type { RecordId } from '../record/RecordId.js'

/** Which sessions the events of authorizations hold units for, and how far those have come. */
export interface SessionsHeld {
  /** The authorization that holds units for a session: of several the one whose id sorts first. */
  readonly heldFor: ReadonlyMap<RecordId, RecordId>
  /** Whether some of a session is on a line that stands. */
  readonly isBilled: (session: RecordId) => boolean
  /** Whether some of a session is rendered or billed. */
  readonly isRendered: (session: RecordId) => boolean
}

/** What the ledgers of authorizations, in order of id, hold for sessions. */
export const sessionsHeld = (ledgers: ReadonlyMap<RecordId, AuthorizationLedger>): SessionsHeld => {
  const heldFor = new Map<RecordId, RecordId>()
  const billedIds = new Set<RecordId>()
  const renderedIds = new Set<RecordId>()
  for (const [id, { uses }] of ledgers) {
    for (const { session, reserved, rendered, billed } of uses) {
      if (session === undefined) continue
      const isHeld = reserved.most + rendered.most + billed.most > 0
      if (isHeld && !heldFor.has(session)) heldFor.set(session, id)
      if (billed.least > 0) billedIds.add(session)
      if (billed.least + rendered.least > 0) renderedIds.add(session)
    }
  }
  return {
    heldFor,
    isBilled: (session) => billedIds.has(session),
    isRendered: (session) => renderedIds.has(session),
  }
}
