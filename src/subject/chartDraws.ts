import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { authorizationDemands, type SessionDemand } from './authorizationDemands.js'
import type { ClaimedAs } from './ClaimedAs.js'
import { knownOfDraws, type KnownOfDraws } from './knownOfDraws.js'
import type { UnitReckoning } from './reckonUnits.js'
import { standingAuthorizations, type StandingAuthorizations } from './standingAuthorizations.js'

/** What the sessions of a chart ask of its authorizations as they stand on a day, and what those have for them. */
export interface ChartDraws extends Pick<StandingAuthorizations, 'records' | 'choose'> {
  /** In the order in which they are borne. */
  readonly demands: ReadonlyArray<SessionDemand>
  readonly isBilled: (session: RecordId) => boolean
  readonly known: KnownOfDraws
}

/** Makes ready what sessions draw on, where all that are placed are reckoned, as `authorizationUses` lets them. */
export const chartDraws =
  (asOf: CalendarDate) =>
  (chart: Chart, reckoning: UnitReckoning, claimedAs: ClaimedAs): ChartDraws => {
    const standing = standingAuthorizations(asOf)(chart)
    const { records, choose, held } = standing
    const demands = authorizationDemands(reckoning, choose, claimedAs, held)
    const known = knownOfDraws(chart, standing, demands, () => false)
    return { records, choose, demands, isBilled: held.isBilled, known }
  }
