import type { AuthorizationLedger, LedgerUse } from '../ledger/authorizationLedger.js'
import type { Stock } from '../ledger/drawUnits.js'
import {
  lessBounds,
  noUnits,
  notBelowZero,
  sumOfBounds,
  type UnitBounds,
} from '../ledger/UnitBounds.js'
import type { RecordId } from '../record/RecordId.js'

/** What an authorization has for the sessions of a chart, at the least and at the most. */
export interface StockBounds {
  readonly least: Stock
  readonly most: Stock
}

/**
 * What authorizations have for the sessions that are judged: all that they grant, less what was used before the history,
 * and less what their events hold of other sessions. A session that is judged counts by its own units and by `billedBeyond`, not by the events of
 * the authorization on which it draws first; what others hold of it is theirs.
 * What a chart documents and does not support counts where it is billed. What names no session may be one that is judged.
 */
export const authorizationStocks = (
  ledgers: ReadonlyMap<RecordId, AuthorizationLedger>,
  isJudged: (session: RecordId, authorization: RecordId) => boolean,
  isUnsupported: (session: RecordId) => boolean,
): ReadonlyMap<RecordId, StockBounds> =>
  new Map(
    [...ledgers].map(([id, { units, uses, opening, ended }]) => {
      let used = lessBounds(opening, ended)
      let reserved = noUnits
      for (const use of uses) {
        const { session } = use
        if (session !== undefined && isJudged(session, id)) continue
        const counted = countedIn(use, session !== undefined && isUnsupported(session))
        used = sumOfBounds(used, counted.used)
        reserved = sumOfBounds(reserved, counted.reserved)
      }
      const left = notBelowZero(lessBounds(units, notBelowZero(used)))
      return [
        id,
        {
          least: { left: left.least, reserved: reserved.most },
          most: { left: left.most, reserved: reserved.least },
        },
      ]
    }),
  )

/** Of what names no session the least is none. */
const countedIn = (
  { session, billed, sinceOpening, reserved }: LedgerUse,
  isUnsupported: boolean,
): { readonly used: UnitBounds; readonly reserved: UnitBounds } => {
  if (isUnsupported && billed.most === 0) return { used: noUnits, reserved: noUnits }
  return session === undefined
    ? { used: { ...sinceOpening, least: Math.min(0, sinceOpening.least) }, reserved }
    : { used: sinceOpening, reserved }
}
