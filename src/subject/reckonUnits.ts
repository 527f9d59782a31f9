import * as E from 'fp-ts/Either'
import type { DatedUnits, PlanOn, UnknownUnits } from '../ledger/DatedUnits.js'
import { dateUnits } from '../ledger/dateUnits.js'
import { limitUses, type LimitUses } from '../ledger/limitUses.js'
import { plannedUses, type PlannedUses } from '../ledger/plannedUses.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { claimFactsOf } from '../units/ClaimFacts.js'
import type { SessionUnits } from '../units/SessionUnits.js'
import type { UnitsUndetermined } from '../units/UnitsUndetermined.js'
import { choosePlan } from './choosePlan.js'
import { payerPaying } from './choosePolicy.js'
import type { Editions } from './Editions.js'
import { isKnown } from './isKnown.js'
import type { PoolUndetermined } from './openPools.js'
import type { PlacedSession } from './PlacedSession.js'
import { reckonedAsGiven, type ReckonedAs } from './ReckonedAs.js'
import { isAmbiguous, isWithoutUnits, reckonTogether } from './reckonTogether.js'
import { modifiersBySession, sessionsByCode } from './sessionsByCode.js'
import type { EditionUnits } from './unitsByEditions.js'

/** The units of some sessions of one member, and how far they use limits. */
export interface UnitReckoning {
  /** The sessions that it reckons. */
  readonly sessions: ReadonlyArray<PlacedSession>
  readonly byEditions: ReadonlyMap<Editions, EditionUnits>
  /** The units of a session, or why its policy gives none; absent where they cannot be told. */
  readonly unitsOf: (
    one: PlacedSession,
  ) => SessionUnits | UnitsUndetermined | PoolUndetermined | undefined
  /** Whether a session has no unit, and that is known, as its times are missing or wrong and it is over. */
  readonly isWithoutUnits: (one: PlacedSession) => boolean
  /** The units by their dates, as limits count them. */
  readonly dated: DatedUnits
  readonly limitUse: LimitUses
  readonly plannedUse: PlannedUses
}

/**
 * Reckons the units of sessions of a chart that are placed, of H2014 and of the codes that count with it. Sessions of
 * H2014 that share an id cannot be told apart and are left out. Others beside them use limits and planned amounts by
 * units that are reckoned apart, so that no time of theirs helps the sessions to a unit.
 */
export const reckonUnits = (
  placed: ReadonlyArray<PlacedSession>,
  chart: Chart,
  as: ReckonedAs = reckonedAsGiven,
  beside: ReadonlyArray<PlacedSession> = [],
): UnitReckoning => {
  const { isBilled, modifiersOf, areTimesOpen, limits, isStaffJudgedElsewhere = false } = as
  const together = reckonTogether(placed, as)
  const { byEditions, results, openPool } = together
  const apart = reckonTogether(beside, as)
  const bySession = new Map<RecordId, SessionUnits>()
  for (const { sessions } of results) for (const one of sessions) bySession.set(one.session, one)
  const sessionOf = sessionsByCode([...placed, ...beside])
  const dated = dateUnits({
    lines: [...together.lines, ...apart.lines],
    others: [...together.others, ...apart.others],
    unknown: [...together.unknown, ...apart.unknown].map(unknownUnits),
    isComplete: isKnown(chart, 'sessions'),
    birthDate: chart.member.birthDate,
    planOn: planPeriods(chart),
    isBilled,
    modifiersOf: modifiersBySession(sessionOf, modifiersOf),
    isStaffJudgedElsewhere,
    payerOfLimit: limits.payerOf,
    payerOf: (of) => {
      const one = sessionOf(of)
      return one && payerPaying(one.policy)
    },
  })
  return {
    sessions: placed,
    byEditions,
    unitsOf: (one) => {
      if (E.isLeft(one.time) || isAmbiguous(one)) return undefined
      const result = byEditions.get(one.editions)
      if (result !== undefined && E.isLeft(result)) return result.left
      return openPool(one) ?? bySession.get(one.session.id)
    },
    isWithoutUnits: (one) => !areTimesOpen && isWithoutUnits(one),
    dated,
    limitUse: limitUses(dated),
    plannedUse: plannedUses(dated),
  }
}

const unknownUnits = ({ session, serviceDate }: PlacedSession): UnknownUnits => ({
  session: session.id,
  facts: claimFactsOf(session),
  serviceDate,
  start: session.start === undefined ? undefined : instantOf(session.start),
})

/** The plan in effect by date; the plans are put in order when they are first asked for, as few limits do. */
const planPeriods = (chart: Chart): PlanOn => {
  let planOn: ReturnType<typeof choosePlan> | undefined
  return (serviceDate) => {
    planOn ??= choosePlan(chart)
    const choice = planOn(serviceDate)
    if (choice.kind !== 'chosen') return undefined
    const { id, effective } = choice.record
    return effective && { plan: id, effective }
  }
}
