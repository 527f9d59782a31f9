import { isExact, lessBounds, type UnitBounds } from '../ledger/UnitBounds.js'
import type { RecordId } from '../record/RecordId.js'
import type { SessionDemand } from './authorizationDemands.js'
import { authorizationDraws, borne } from './authorizationDraws.js'
import type { ChartDraws } from './chartDraws.js'
import type { PlacedSession } from './PlacedSession.js'

/** How the units of an authorization are divided. */
export interface AuthorizationHolding {
  readonly granted: number | 'undetermined'
  /** By sessions that are not planned, and before the history. */
  readonly used: number | 'undetermined'
  /** By planned sessions, and by events for sessions that are not in the chart. */
  readonly reserved: number | 'undetermined'
  readonly left: number | 'undetermined'
}

/**
 * How authorizations are held once all sessions of a chart have drawn on them. What is left is found by asking for more
 * than any of them has, after all others; what is used, by asking so without the planned sessions.
 */
export const authorizationHoldings = (
  { demands, known }: ChartDraws,
  one: PlacedSession,
): ReadonlyMap<RecordId, AuthorizationHolding> => {
  const { ledgers } = known
  const ids = [...ledgers.keys()]
  const leftAfter = (all: ReadonlyArray<SessionDemand>, isPlanned: boolean) => {
    const asking = ids.map((id) => askingAll(one, id, isPlanned))
    const draws = authorizationDraws([...all, ...asking], known)
    return ids.map((_, index): UnitBounds => {
      const { least = [], most = [] } = draws[all.length + index] ?? {}
      return { least: borne(least), most: borne(most) }
    })
  }
  const left = leftAfter(demands, true)
  const unused = leftAfter(
    demands.filter(({ isPlanned }) => !isPlanned),
    false,
  )
  return new Map(
    [...ledgers].map(([id, { units: granted }], index) => {
      const unheld = left[index] ?? granted
      const notUsed = unused[index] ?? granted
      return [
        id,
        {
          granted: told(granted, granted),
          used: told(lessBounds(granted, notUsed), granted, notUsed),
          reserved: told(lessBounds(notUsed, unheld), granted, notUsed, unheld),
          left: told(unheld, granted, unheld),
        },
      ]
    }),
  )
}

/** More units than an authorization can have. */
const MORE = 1_000_000_000

const askingAll = (one: PlacedSession, id: RecordId, isPlanned: boolean): SessionDemand => {
  const candidates = [id]
  const choice = { choice: { kind: 'none' }, candidates, possible: [], missing: [] } as const
  return { one, serviceDate: undefined, choice, candidates, isPlanned, begun: MORE, units: MORE }
}

const told = (units: UnitBounds, ...of: ReadonlyArray<UnitBounds>): number | 'undetermined' =>
  of.every(isExact) ? units.most : 'undetermined'
