import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { countUpTo } from '../time/countUpTo.js'
import type { SessionDemand } from './authorizationDemands.js'
import { authorizationDraws } from './authorizationDraws.js'
import { authorizationUse, noUse, type AuthorizationUse } from './AuthorizationUse.js'
import type { ChartDraws } from './chartDraws.js'
import type { AuthorizationChoice } from './chooseAuthorization.js'
import type { PlacedSession } from './PlacedSession.js'

/** A session that is not in the chart, on the date for which it is tried, and the authorizations that may bear it. */
export interface ProposedSession {
  readonly one: PlacedSession
  readonly serviceDate: CalendarDate
  readonly choice: AuthorizationChoice
}

/** How many units of a demand lack the authorization that they need, by what is borne of it. */
export type Shortfall = (
  demand: SessionDemand,
  use: AuthorizationUse,
) => AuthorizationUse['unitsBeyond']

/** Which units need an authorization. */
export interface AuthorizationNeed {
  /** Without the session that is tried. */
  readonly before: Shortfall
  /** With it. */
  readonly after: Shortfall
  /** Whether the session that is tried can push out earlier ones too; absent: later ones alone. */
  readonly isFromLast?: boolean
  /** What would tell which do, as paths of field names. */
  readonly missing: ReadonlyArray<string>
}

/** That every unit does. */
export const everyUnit: AuthorizationNeed = {
  before: (_, use) => use.unitsBeyond,
  after: (_, use) => use.unitsBeyond,
  missing: [],
}

/** What comes of a trial: whether authorizations bear all units, or not all, or which of both cannot be told. */
export interface TrialOutcome {
  readonly fate: 'within' | 'beyond' | 'untold'
  /** What would tell it, as paths of field names. */
  readonly missing: ReadonlyArray<string>
}

/** What comes of units that are tried, by which of them need an authorization. */
export type Trial = (need: AuthorizationNeed) => TrialOutcome

/**
 * Tries so many units of a session after all others of its date: they fit where those that need it are borne themselves,
 * no later session loses what bears it, and none comes to need it that has none. Where it cannot be told what a later one takes of the same authorizations, nor
 * can this.
 */
export const trialDraw = (
  draws: ChartDraws,
): ((proposed: ProposedSession) => (units: number) => Trial) => {
  const { known, demands } = draws
  const useOf = authorizationUse(known)
  const usesIn = (all: ReadonlyArray<SessionDemand>): ReadonlyArray<AuthorizationUse> =>
    authorizationDraws(all, known).map((drawn, place) => {
      const demand = all[place]
      return useOf(demand === undefined ? [] : [{ demand, place, drawn }])
    })
  const placeAfter = placesAfter(draws)
  let before: ReadonlyArray<AuthorizationUse> | undefined
  const tried = new Map<string, TrialOutcome>()
  return ({ one, serviceDate, choice }) => {
    const { candidates } = choice
    const at = placeAfter(serviceDate)
    const openingAsOf = known.ledgers.get(candidates[0] ?? '')?.openingAsOf ?? ''
    // Dates of which all this is the same are alike where every unit needs an authorization.
    const key = JSON.stringify([
      ...[at, candidates, choice.possible, choice.missing],
      serviceDate <= openingAsOf,
    ])
    const shared = new Set([...candidates, ...choice.possible])
    const isShared = ({ candidates: ids, choice: { possible } }: SessionDemand): boolean =>
      [...ids, ...possible].some((id) => shared.has(id))
    const attempt = (units: number, need: AuthorizationNeed): TrialOutcome => {
      const own = { one, serviceDate, choice, candidates, isPlanned: true, begun: units, units }
      before ??= usesIn(demands)
      const after = usesIn([...demands.slice(0, at), own, ...demands.slice(at)])
      const ownUse = after[at] ?? noUse
      const shortfall = need.after(own, ownUse)
      let isUntold = shortfall === 'undetermined'
      let isBeyond = shortfall !== 'undetermined' && shortfall > 0
      const first = need.isFromLast === true ? 0 : at
      demands.slice(first).forEach((demand, index) => {
        const place = first + index
        const isLater = place >= at
        const was = need.before(demand, before?.[place] ?? noUse)
        const is = need.after(demand, after[isLater ? place + 1 : place] ?? noUse)
        if (is === 'undetermined') isUntold ||= was !== is || (isLater && isShared(demand))
        else if (was !== 'undetermined' && is > was) isBeyond = true
      })
      const fate = isBeyond ? 'beyond' : isUntold ? 'untold' : 'within'
      if (fate !== 'untold') return { fate, missing: [] }
      const isOwn = shortfall === 'undetermined'
      const missing = isOwn ? [...need.missing, ...missingOf(ownUse, choice)] : []
      return { fate, missing: missing.length > 0 ? missing : ['sessions'] }
    }
    return (units) => (need) => {
      if (need !== everyUnit) return attempt(units, need)
      const name = `${units} ${key}`
      const outcome = tried.get(name) ?? attempt(units, need)
      tried.set(name, outcome)
      return outcome
    }
  }
}

const missingOf = (
  { unitsBeyond, missing }: AuthorizationUse,
  { choice }: AuthorizationChoice,
): ReadonlyArray<string> => {
  if (choice.kind === 'unknown') return choice.missing
  return unitsBeyond === 'undetermined' ? missing : []
}

/** The place after all that is billed already, and what is not later than a date. */
const placesAfter = ({ demands, isBilled }: ChartDraws): ((date: CalendarDate) => number) => {
  const open = demands.filter(({ one }) => !isBilled(one.session.id))
  const days = open.map(({ serviceDate }) =>
    serviceDate === undefined ? Infinity : dayNumber(serviceDate),
  )
  return (date) => demands.length - open.length + countUpTo(days, dayNumber(date))
}
