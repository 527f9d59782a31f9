import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import { billedSessions } from '../subject/billedSessions.js'
import { chartSubjects, type Surroundings } from '../subject/chartSubjects.js'
import { limitsStated } from '../subject/limitsStated.js'
import type { PlacedSession } from '../subject/PlacedSession.js'
import type { Policies } from '../subject/Policies.js'
import type { ReckonedAs } from '../subject/ReckonedAs.js'
import { isWithoutUnits } from '../subject/reckonTogether.js'
import { reckonUnits, type UnitReckoning } from '../subject/reckonUnits.js'
import { asClaimed } from './asClaimed.js'

/**
 * Reckons some of the placed sessions of a chart as claims will say of them: those that are billed already first, with
 * the modifiers that follow from their facts. Of those that are not supported, the ones that are billed already use
 * limits all the same: by the events of authorizations, which say what the payer has paid. What is on the lines of an audit
 * goes first alone, as an audit asks what of it should have been paid.
 */
export const reckonChart = (
  policies: Policies,
  surroundings: Surroundings,
  areTimesOpen: boolean,
) => {
  const limits = limitsStated(policies)
  return (
    chart: Chart,
    placed: ReadonlyArray<PlacedSession>,
    onLines: ReadonlySet<RecordId> = NO_LINES,
  ): ((
    sessions: ReadonlyArray<PlacedSession>,
    unsupported?: ReadonlyArray<PlacedSession>,
  ) => UnitReckoning) => {
    let borne: ReckonedAs['modifiersOf'] | undefined
    // No modifier follows from units, so that they can be told before any are reckoned.
    const modifiersOf = (session: Session) => {
      borne ??= modifiersIn(surroundings, chart, placed)
      return borne(session)
    }
    const billed = billedSessions(surroundings.asOf)(chart)
    // Of a session without known times it is the events alone that tell what was billed.
    const isBilledOrMayBe = (one: PlacedSession): boolean =>
      billed.isBilled(one.session.id) ||
      (isWithoutUnits(one) && billed.billedUnits(one.session.id).most > 0)
    const { isStaffJudgedElsewhere = false } = surroundings
    const isBilled = (id: RecordId): boolean => billed.isBilled(id) || onLines.has(id)
    const as = { ...billed, isBilled, modifiersOf, areTimesOpen, limits, isStaffJudgedElsewhere }
    return (sessions, unsupported = []) =>
      reckonUnits(sessions, chart, as, unsupported.filter(isBilledOrMayBe))
  }
}

const NO_LINES: ReadonlySet<RecordId> = new Set()

const modifiersIn = (
  surroundings: Surroundings,
  chart: Chart,
  placed: ReadonlyArray<PlacedSession>,
): ReckonedAs['modifiersOf'] => {
  const nothing = reckonUnits([], chart)
  return asClaimed(nothing.limitUse)(chartSubjects(surroundings)(chart, placed, nothing))
    .modifiersOf
}
