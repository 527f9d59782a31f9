import { addTo } from '../codec/addTo.js'
import type { AuthorizationLedger } from '../ledger/authorizationLedger.js'
import type { Authorization } from '../record/Authorization.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { authorizationDemands, type SessionDemand } from './authorizationDemands.js'
import { authorizationDraws, type DrawnDemand } from './authorizationDraws.js'
import { ownModifiers } from './AuthorizedKind.js'
import { authorizationUse, noUse, type AuthorizationUse } from './AuthorizationUse.js'
import type { Choice } from './Choice.js'
import type { ClaimedAs } from './ClaimedAs.js'
import { knownOfDraws, type KnownOfDraws } from './knownOfDraws.js'
import type { PlacedSession } from './PlacedSession.js'
import type { UnitReckoning } from './reckonUnits.js'
import { standingAuthorizations } from './standingAuthorizations.js'

/** The authorization by which a session is judged, and how the session's units count. */
export interface SessionAuthorization {
  /** As it stands by its events on the day of the review. */
  readonly authorization: Choice<Authorization>
  /** Its ledger, where one is chosen or comes nearest. */
  readonly ledger: AuthorizationLedger | undefined
  /** Those whose numbers its claim lines carry: all that bear some of its units, or else the one that is chosen. */
  readonly bearers: ReadonlyArray<Authorization>
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
    const standing = standingAuthorizations(asOf)(chart)
    const { records, ledgers, held, choose } = standing
    const isUnsupported = leftOut(placed, reckoning)
    // Where there is none, nothing is asked of any.
    const demands =
      ledgers.size === 0 ? [] : authorizationDemands(reckoning, choose, claimedAs, held)
    const uses = sessionUses(demands, knownOfDraws(chart, standing, demands, isUnsupported))
    const places = new Map(placed.map((one) => [one.session, one]))
    const authorizedBy = (session: Session): SessionAuthorization => {
      const { serviceDate, policy } = places.get(session) ?? NOWHERE
      const modifiers = ledgers.size === 0 ? ownModifiers(session) : claimedAs.modifiersOf(session)
      const { choice } = choose({ session, serviceDate, policy, modifiers })
      const use = uses.get(session) ?? noUse
      const chosen = choice.kind === 'chosen' ? [choice.record] : []
      const bearers = bearersIn(use).flatMap((id) => records.get(id) ?? [])
      return {
        authorization: choice,
        ledger: ledgers.get((chosen[0] ?? nearestIn(choice))?.id ?? ''),
        bearers: bearers.length > 0 ? bearers : chosen,
        use,
      }
    }
    const known = new Map<Session, SessionAuthorization>()
    return (session) => {
      const authorized = known.get(session) ?? authorizedBy(session)
      known.set(session, authorized)
      return authorized
    }
  }

const NOWHERE = { serviceDate: undefined, policy: { kind: 'noServiceDate' } } as const

/** Whether a session is placed and not reckoned, as its time is not supported. */
const leftOut = (
  placed: ReadonlyArray<PlacedSession>,
  { sessions }: UnitReckoning,
): ((session: RecordId) => boolean) => {
  const reckoned = new Set(sessions.map(({ session }) => session.id))
  const documented = new Set(placed.map(({ session }) => session.id))
  return (id) => documented.has(id) && !reckoned.has(id)
}

const sessionUses = (
  demands: ReadonlyArray<SessionDemand>,
  known: KnownOfDraws,
): ReadonlyMap<Session, AuthorizationUse> => {
  const draws = authorizationDraws(demands, known)
  const bySession = new Map<Session, Array<DrawnDemand>>()
  demands.forEach((demand, place) => {
    const drawn = draws[place] ?? { most: [], least: [] }
    addTo(bySession, demand.one.session, { demand, place, drawn })
  })
  const use = authorizationUse(known)
  return new Map([...bySession].map(([session, drawn]) => [session, use(drawn)]))
}

const bearersIn = ({ bearersOn }: AuthorizationUse): ReadonlyArray<RecordId> => [
  ...new Set(
    [...bearersOn.values()].flatMap((shares) => shares.map((share) => share.authorization)),
  ),
]

const nearestIn = (choice: Choice<Authorization>): Authorization | undefined =>
  choice.kind === 'none' ? choice.nearest : undefined
