import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import { drawsFirstOn, type SessionDemand } from './authorizationDemands.js'
import { hasKnownUnits, type DrawnOn } from './authorizationDraws.js'
import { authorizationStocks } from './authorizationStocks.js'
import { billedBeyond } from './billedBeyond.js'
import { isKnown } from './isKnown.js'
import type { StandingAuthorizations } from './standingAuthorizations.js'

/** What is known of all on which sessions draw. */
export interface KnownOfDraws extends DrawnOn {
  readonly areAuthorizationsComplete: boolean
  /** Of each on which a demand may draw of which it is not known whether it does, or how much: the place of the first. */
  readonly unsureFrom: ReadonlyMap<RecordId, number>
}

/** What is known of the authorizations on which sessions draw, once it is known what these ask for. */
export const knownOfDraws = (
  chart: Chart,
  { ledgers, areComplete }: StandingAuthorizations,
  demands: ReadonlyArray<SessionDemand>,
  isUnsupported: (session: RecordId) => boolean,
): KnownOfDraws => ({
  ledgers,
  stocks: authorizationStocks(ledgers, drawsFirstOn(demands), isUnsupported),
  billedBeyond: billedBeyond(ledgers, demands),
  areSessionsComplete: isKnown(chart, 'sessions'),
  areAuthorizationsComplete: areComplete,
  unsureFrom: unsureFrom(demands),
})

const unsureFrom = (demands: ReadonlyArray<SessionDemand>): KnownOfDraws['unsureFrom'] => {
  const places = new Map<RecordId, number>()
  // Sessions that are alike share their lists.
  const seen = new Set<ReadonlyArray<RecordId>>()
  demands.forEach((demand, place) => {
    for (const ids of [hasKnownUnits(demand) ? [] : demand.candidates, demand.choice.possible]) {
      if (seen.has(ids)) continue
      seen.add(ids)
      for (const id of ids) if (!places.has(id)) places.set(id, place)
    }
  })
  return places
}
