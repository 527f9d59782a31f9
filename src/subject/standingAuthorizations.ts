import { authorizationLedger, type AuthorizationLedger } from '../ledger/authorizationLedger.js'
import type { Authorization } from '../record/Authorization.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import {
  chooseAuthorization,
  type AuthorizationChoice,
  type AuthorizedService,
} from './chooseAuthorization.js'
import { isKnown } from './isKnown.js'
import { recordsById } from './recordsById.js'
import { sessionsHeld, type SessionsHeld } from './sessionsHeld.js'

/** The authorizations of a chart as they stand by their events on a day. */
export interface StandingAuthorizations {
  /** With the dates that they have by their events, in order of id. */
  readonly records: ReadonlyMap<RecordId, Authorization>
  readonly ledgers: ReadonlyMap<RecordId, AuthorizationLedger>
  readonly held: SessionsHeld
  readonly choose: (service: AuthorizedService) => AuthorizationChoice
  /** Whether there are no others. */
  readonly areComplete: boolean
}

/** Reads the authorizations of a chart as they stand on a day. */
export const standingAuthorizations =
  (asOf: CalendarDate) =>
  (chart: Chart): StandingAuthorizations => {
    const given = recordsById(chart.authorizations ?? [])
    const ledgers = new Map([...given].map(([id, one]) => [id, authorizationLedger(asOf)(one)]))
    const records = new Map([...given].map(([id, one]) => [id, asItStands(one, ledgers.get(id))]))
    const held = sessionsHeld(ledgers)
    const areComplete = isKnown(chart, 'authorizations')
    const choose = chooseAuthorization({
      records: chart.authorizations && [...records.values()],
      areComplete,
      heldFor: held.heldFor,
    })
    return { records, ledgers, held, choose, areComplete }
  }

/** An authorization with the dates that it has by its events. */
const asItStands = (
  record: Authorization,
  ledger: AuthorizationLedger | undefined,
): Authorization => {
  const { effective, ...rest } = record
  const dates = ledger?.effective
  if (effective === dates) return record
  return dates === undefined ? rest : { ...rest, effective: dates }
}
