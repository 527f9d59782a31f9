import type { Chart } from '../record/Chart.js'
import type { Session } from '../record/Session.js'
import { billedSessions } from '../subject/billedSessions.js'
import { chartSubjects, type Surroundings } from '../subject/chartSubjects.js'
import type { PlacedSession } from '../subject/PlacedSession.js'
import type { ReckonedAs } from '../subject/ReckonedAs.js'
import { reckonUnits, type UnitReckoning } from '../subject/reckonUnits.js'
import { asClaimed } from './asClaimed.js'

/**
 * Reckons some of the placed sessions of a chart as claims will say of them: those that are billed already first, with
 * the modifiers that follow from their facts.
 */
export const reckonChart =
  (surroundings: Surroundings, areTimesOpen: boolean) =>
  (
    chart: Chart,
    placed: ReadonlyArray<PlacedSession>,
  ): ((sessions: ReadonlyArray<PlacedSession>) => UnitReckoning) => {
    let borne: ReckonedAs['modifiersOf'] | undefined
    // No modifier follows from units, so that they can be told before any are reckoned.
    const modifiersOf = (session: Session) => {
      borne ??= modifiersIn(surroundings, chart, placed)
      return borne(session)
    }
    const as = { isBilled: billedSessions(surroundings.asOf)(chart), modifiersOf, areTimesOpen }
    return (sessions) => reckonUnits(sessions, chart, as)
  }

const modifiersIn = (
  surroundings: Surroundings,
  chart: Chart,
  placed: ReadonlyArray<PlacedSession>,
): ReckonedAs['modifiersOf'] => {
  const nothing = reckonUnits([], chart)
  return asClaimed(nothing.limitUse)(chartSubjects(surroundings)(chart, placed, nothing))
    .modifiersOf
}
