import { authorizationLedger, type AuthorizationLedger } from '../ledger/authorizationLedger.js'
import type { Authorization } from '../record/Authorization.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { authorizationDemands, drawsFirstOn, type SessionDemand } from './authorizationDemands.js'
import { authorizationDraws, hasKnownUnits } from './authorizationDraws.js'
import { ownModifiers } from './AuthorizedKind.js'
import { authorizationStocks } from './authorizationStocks.js'
import {
  authorizationUse,
  noUse,
  type AuthorizationUse,
  type DrawnDemand,
  type KnownOfDraws,
} from './AuthorizationUse.js'
import { chooseAuthorization } from './chooseAuthorization.js'
import type { Choice } from './Choice.js'
import type { ClaimedAs } from './ClaimedAs.js'
import { isKnown } from './isKnown.js'
import type { PlacedSession } from './PlacedSession.js'
import type { UnitReckoning } from './reckonUnits.js'
import { recordsById } from './recordsById.js'
import { sessionsHeld } from './sessionsHeld.js'

/** The authorization by which a session is judged, and how the session's units count. */
export interface SessionAuthorization {
  /** As it stands by its events on the day of the review. */
  readonly authorization: Choice<Authorization>
  /** Its ledger, where one is chosen or comes nearest. */
  readonly ledger: AuthorizationLedger | undefined
  /** Counted against all that may bear its units. */
  readonly use: AuthorizationUse
}

/**
 * Lets the sessions of a reckoning use the authorizations of their chart as they stand on a day: one after another, so
 * that what one uses the next one has no more.
 */
export const authorizationUses =
  (asOf: CalendarDate) =>
  (
    chart: Chart,
    placed: ReadonlyArray<PlacedSession>,
    reckoning: UnitReckoning,
    claimedAs: ClaimedAs,
  ): ((session: Session) => SessionAuthorization) => {
    const records = chart.authorizations && [...recordsById(chart.authorizations).values()]
    const ledgers = new Map(records?.map((one) => [one.id, authorizationLedger(asOf)(one)]))
    const held = sessionsHeld(ledgers)
    const choose = chooseAuthorization({
      records: records?.map(asItStands(ledgers)),
      areComplete: isKnown(chart, 'authorizations'),
      heldFor: held.heldFor,
    })
    const demands =
      ledgers.size === 0 ? [] : authorizationDemands(reckoning, choose, claimedAs, held)
    const uses = sessionUses(demands, {
      ledgers,
      stocks: stocksFor(ledgers, demands, placed, reckoning),
      areSessionsComplete: isKnown(chart, 'sessions'),
      areAuthorizationsComplete: isKnown(chart, 'authorizations'),
      unsure: unsureIn(demands),
    })
    const places = new Map(placed.map((one) => [one.session, one]))
    const authorizedBy = (session: Session): SessionAuthorization => {
      const { serviceDate, policy } = places.get(session) ?? NOWHERE
      const modifiers = ledgers.size === 0 ? ownModifiers(session) : claimedAs.modifiersOf(session)
      const { choice } = choose({ session, serviceDate, policy, modifiers })
      const record = choice.kind === 'chosen' ? choice.record : nearestIn(choice)
      const ledger = ledgers.get(record?.id ?? '')
      return { authorization: choice, ledger, use: uses.get(session) ?? noUse }
    }
    const known = new Map<Session, SessionAuthorization>()
    return (session) => {
      const authorized = known.get(session) ?? authorizedBy(session)
      known.set(session, authorized)
      return authorized
    }
  }

const NOWHERE = { serviceDate: undefined, policy: { kind: 'noServiceDate' } } as const

const stocksFor = (
  ledgers: Ledgers,
  demands: ReadonlyArray<SessionDemand>,
  placed: ReadonlyArray<PlacedSession>,
  { sessions }: UnitReckoning,
): KnownOfDraws['stocks'] => {
  const reckoned = new Set(sessions.map(({ session }) => session.id))
  const documented = new Set(placed.map(({ session }) => session.id))
  return authorizationStocks(
    ledgers,
    drawsFirstOn(demands),
    (id) => documented.has(id) && !reckoned.has(id),
  )
}

const unsureIn = (demands: ReadonlyArray<SessionDemand>): KnownOfDraws['unsure'] => {
  const unsure = new Set<RecordId>()
  for (const demand of demands) {
    for (const id of demand.choice.possible) unsure.add(id)
    if (!hasKnownUnits(demand)) for (const id of demand.candidates) unsure.add(id)
  }
  return unsure
}

const sessionUses = (
  demands: ReadonlyArray<SessionDemand>,
  known: KnownOfDraws,
): ReadonlyMap<Session, AuthorizationUse> => {
  const draws = authorizationDraws(demands, known)
  const bySession = new Map<Session, Array<DrawnDemand>>()
  demands.forEach((demand, index) => {
    const ofSession = bySession.get(demand.one.session) ?? []
    bySession.set(demand.one.session, ofSession)
    ofSession.push({ demand, drawn: draws[index] ?? { most: [], least: [] } })
  })
  const use = authorizationUse(known)
  return new Map([...bySession].map(([session, drawn]) => [session, use(drawn)]))
}

type Ledgers = ReadonlyMap<RecordId, AuthorizationLedger>

/** An authorization with the dates that it has by its events. */
const asItStands =
  (ledgers: Ledgers) =>
  (record: Authorization): Authorization => {
    const { effective, ...rest } = record
    const dates = ledgers.get(record.id)?.effective
    if (effective === dates) return record
    return dates === undefined ? rest : { ...rest, effective: dates }
  }

const nearestIn = (choice: Choice<Authorization>): Authorization | undefined =>
  choice.kind === 'none' ? choice.nearest : undefined
