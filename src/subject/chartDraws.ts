import { authorizationLedger, type AuthorizationLedger } from '../ledger/authorizationLedger.js'
import type { Authorization } from '../record/Authorization.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { authorizationDemands, drawsFirstOn, type SessionDemand } from './authorizationDemands.js'
import { hasKnownUnits } from './authorizationDraws.js'
import { authorizationStocks } from './authorizationStocks.js'
import type { KnownOfDraws } from './AuthorizationUse.js'
import {
  chooseAuthorization,
  type AuthorizationChoice,
  type AuthorizedService,
} from './chooseAuthorization.js'
import type { ClaimedAs } from './ClaimedAs.js'
import { isKnown } from './isKnown.js'
import type { UnitReckoning } from './reckonUnits.js'
import { recordsById } from './recordsById.js'
import { sessionsHeld } from './sessionsHeld.js'

/** What the sessions of a chart ask of its authorizations as they stand on a day, and what those have for them. */
export interface ChartDraws {
  /** As they stand, in order of id. */
  readonly records: ReadonlyMap<RecordId, Authorization>
  readonly choose: (service: AuthorizedService) => AuthorizationChoice
  /** In the order in which they are borne. */
  readonly demands: ReadonlyArray<SessionDemand>
  readonly isBilled: (session: RecordId) => boolean
  readonly known: KnownOfDraws
}

/** Makes ready what sessions draw on, where all that are placed are reckoned, as `authorizationUses` lets them. */
export const chartDraws =
  (asOf: CalendarDate) =>
  (chart: Chart, reckoning: UnitReckoning, claimedAs: ClaimedAs): ChartDraws => {
    const given = recordsById(chart.authorizations ?? [])
    const ledgers = new Map([...given].map(([id, one]) => [id, authorizationLedger(asOf)(one)]))
    const records = new Map([...given].map(([id, one]) => [id, asItStands(one, ledgers.get(id))]))
    const areAuthorizationsComplete = isKnown(chart, 'authorizations')
    const held = sessionsHeld(ledgers)
    const choose = chooseAuthorization({
      records: chart.authorizations && [...records.values()],
      areComplete: areAuthorizationsComplete,
      heldFor: held.heldFor,
    })
    const demands = authorizationDemands(reckoning, choose, claimedAs, held)
    return {
      records,
      choose,
      demands,
      isBilled: held.isBilled,
      known: {
        ledgers,
        stocks: authorizationStocks(ledgers, drawsFirstOn(demands), () => false),
        areSessionsComplete: isKnown(chart, 'sessions'),
        areAuthorizationsComplete,
        unsure: unsureIn(demands),
      },
    }
  }

/** An authorization with the dates that it has by its events. */
const asItStands = (record: Authorization, ledger: AuthorizationLedger | undefined) => {
  const { effective, ...rest } = record
  const dates = ledger?.effective
  if (effective === dates) return record
  return dates === undefined ? rest : { ...rest, effective: dates }
}

const unsureIn = (demands: ReadonlyArray<SessionDemand>): KnownOfDraws['unsure'] =>
  new Set(
    demands.flatMap((demand) => [
      ...demand.choice.possible,
      ...(hasKnownUnits(demand) ? [] : demand.candidates),
    ]),
  )
