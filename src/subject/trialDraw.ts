import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { countUpTo } from '../time/countUpTo.js'
import type { SessionDemand } from './authorizationDemands.js'
import { authorizationDraws } from './authorizationDraws.js'
import { authorizationUse, type AuthorizationUse } from './AuthorizationUse.js'
import type { ChartDraws } from './chartDraws.js'
import type { AuthorizationChoice } from './chooseAuthorization.js'
import type { PlacedSession } from './PlacedSession.js'

/** A session that is not in the chart, on the date for which it is tried, and the authorizations that may bear it. */
export interface ProposedSession {
  readonly one: PlacedSession
  readonly serviceDate: CalendarDate
  readonly choice: AuthorizationChoice
}

/** What comes of a trial: whether authorizations bear all units, or not all, or which of both cannot be told. */
export interface TrialOutcome {
  readonly fate: 'within' | 'beyond' | 'untold'
  /** What would tell it, as paths of field names. */
  readonly missing: ReadonlyArray<string>
}

/**
 * Tries so many units of a session after all others of its date: they fit where they are borne themselves, and no later
 * session loses what bears it. Where it cannot be told what a later one takes of the same authorizations, nor can this.
 */
export const trialDraw = (
  draws: ChartDraws,
): ((proposed: ProposedSession) => (units: number) => TrialOutcome) => {
  const { known, demands } = draws
  const useOf = authorizationUse(known)
  const usesIn = (all: ReadonlyArray<SessionDemand>): ReadonlyArray<AuthorizationUse> =>
    authorizationDraws(all, known).map((drawn, index) => {
      const demand = all[index]
      return useOf(demand === undefined ? [] : [{ demand, drawn }])
    })
  const placeAfter = placesAfter(draws)
  let before: ReadonlyArray<AuthorizationUse> | undefined
  const tried = new Map<string, TrialOutcome>()
  return ({ one, serviceDate, choice }) => {
    const { candidates } = choice
    const at = placeAfter(serviceDate)
    const openingAsOf = known.ledgers.get(candidates[0] ?? '')?.openingAsOf ?? ''
    // Dates of which all this is the same are alike.
    const key = JSON.stringify([
      ...[at, candidates, choice.possible, choice.missing],
      serviceDate <= openingAsOf,
    ])
    const shared = new Set([...candidates, ...choice.possible])
    const isShared = (demand: SessionDemand | undefined): boolean =>
      demand !== undefined &&
      [...demand.candidates, ...demand.choice.possible].some((id) => shared.has(id))
    const attempt = (units: number): TrialOutcome => {
      before ??= usesIn(demands)
      const own = { one, serviceDate, choice, candidates, isPlanned: true, begun: units, units }
      const after = usesIn([...demands.slice(0, at), own, ...demands.slice(at)])
      const { unitsBeyond = 0, missing = [] } = after[at] ?? {}
      let isUntold = unitsBeyond === 'undetermined'
      let isBeyond = unitsBeyond !== 'undetermined' && unitsBeyond > 0
      for (let index = at; index < demands.length; index += 1) {
        const was = before[index]?.unitsBeyond ?? 0
        const is = after[index + 1]?.unitsBeyond ?? 0
        if (is === 'undetermined') isUntold ||= was !== is || isShared(demands[index])
        else if (was !== 'undetermined' && is > was) isBeyond = true
      }
      const fate = isBeyond ? 'beyond' : isUntold ? 'untold' : 'within'
      return { fate, missing: fate !== 'untold' ? [] : missing.length > 0 ? missing : ['sessions'] }
    }
    return (units) => {
      const name = `${units} ${key}`
      const outcome = tried.get(name) ?? attempt(units)
      tried.set(name, outcome)
      return outcome
    }
  }
}

/** The place after all that is billed already, and what is not later than a date. */
const placesAfter = ({ demands, isBilled }: ChartDraws): ((date: CalendarDate) => number) => {
  const open = demands.filter(({ one }) => !isBilled(one.session.id))
  const days = open.map(({ serviceDate }) =>
    serviceDate === undefined ? Infinity : dayNumber(serviceDate),
  )
  return (date) => demands.length - open.length + countUpTo(days, dayNumber(date))
}
