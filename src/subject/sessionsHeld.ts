import type { AuthorizationLedger } from '../ledger/authorizationLedger.js'
import { noUnits, sumOfBounds, type UnitBounds } from '../ledger/UnitBounds.js'
import type { RecordId } from '../record/RecordId.js'

/** Which sessions the events of authorizations hold units for, and how far those have come. */
export interface SessionsHeld {
  /** The authorization that holds units for a session: of several the one whose id sorts first. */
  readonly heldFor: ReadonlyMap<RecordId, RecordId>
  /** Whether some of a session is on a line that stands. */
  readonly isBilled: (session: RecordId) => boolean
  /** How many units of a session are on lines that stand. */
  readonly billedUnits: (session: RecordId) => UnitBounds
  /** Whether some of a session is rendered or billed. */
  readonly isRendered: (session: RecordId) => boolean
}

/** What the ledgers of authorizations, in order of id, hold for sessions. */
export const sessionsHeld = (ledgers: ReadonlyMap<RecordId, AuthorizationLedger>): SessionsHeld => {
  const heldFor = new Map<RecordId, RecordId>()
  const billedOf = new Map<RecordId, UnitBounds>()
  const renderedIds = new Set<RecordId>()
  for (const [id, { uses }] of ledgers) {
    for (const { session, reserved, rendered, billed } of uses) {
      if (session === undefined) continue
      const isHeld = reserved.most + rendered.most + billed.most > 0
      if (isHeld && !heldFor.has(session)) heldFor.set(session, id)
      billedOf.set(session, sumOfBounds(billedOf.get(session) ?? noUnits, billed))
      if (billed.least + rendered.least > 0) renderedIds.add(session)
    }
  }
  const billedUnits = (session: RecordId): UnitBounds => billedOf.get(session) ?? noUnits
  return {
    heldFor,
    isBilled: (session) => billedUnits(session).least > 0,
    billedUnits,
    isRendered: (session) => renderedIds.has(session),
  }
}
