import * as E from 'fp-ts/Either'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { DatedUnits, PlanOn, UnknownUnits } from '../ledger/DatedUnits.js'
import { dateUnits } from '../ledger/dateUnits.js'
import { limitUses, type LimitUses } from '../ledger/limitUses.js'
import { plannedUses, type PlannedUses } from '../ledger/plannedUses.js'
import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import { claimFactsOf } from '../units/ClaimFacts.js'
import type { SessionUnits } from '../units/SessionUnits.js'
import type { UnitsUndetermined } from '../units/UnitsUndetermined.js'
import { choosePlan } from './choosePlan.js'
import type { Editions } from './Editions.js'
import { isKnown } from './isKnown.js'
import { openPools, type PoolUndetermined } from './openPools.js'
import type { PlacedSession } from './PlacedSession.js'
import { reckonedAsGiven, type ReckonedAs } from './ReckonedAs.js'
import { unitsByEditions, type EditionUnits } from './unitsByEditions.js'

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
  { isBilled, modifiersOf, areTimesOpen }: ReckonedAs = reckonedAsGiven,
  beside: ReadonlyArray<PlacedSession> = [],
): UnitReckoning => {
  const together = reckonTogether(placed, areTimesOpen)
  const { byEditions, results, openPool } = together
  const apart = reckonTogether(beside, areTimesOpen)
  const bySession = new Map<RecordId, SessionUnits>()
  for (const { sessions } of results) for (const one of sessions) bySession.set(one.session, one)
  const dated = dateUnits({
    lines: [...results, ...apart.results].flatMap(({ lines }) => lines),
    unknown: [...together.unknown, ...apart.unknown].map(unknownUnits),
    isComplete: isKnown(chart, 'sessions'),
    birthDate: chart.member.birthDate,
    planOn: planPeriods(chart),
    isBilled,
    modifiersOf: modifiersBySession([...placed, ...beside], modifiersOf),
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

const reckonTogether = (placed: ReadonlyArray<PlacedSession>, areTimesOpen: boolean) => {
  const byEditions = unitsByEditions(placed.filter((one) => !isAmbiguous(one)))
  const results = [...byEditions.values()].filter(E.isRight).map(({ right }) => right)
  const openPool = openPools(placed, placed.filter(hasUnknownTime))
  const isUnknown = hasUnknownUnits(byEditions, areTimesOpen)
  const unknown = placed.filter((one) => isUnknown(one) || openPool(one) !== undefined)
  return { byEditions, results, openPool, unknown }
}

const isAmbiguous = ({ session, sessionsOfSameId }: PlacedSession): boolean =>
  isSkillsTraining(session.code) && sessionsOfSameId > 1

const hasUnknownUnits =
  (byEditions: UnitReckoning['byEditions'], areTimesOpen: boolean) =>
  (one: PlacedSession): boolean => {
    if (isWithoutUnits(one)) return areTimesOpen
    const result = byEditions.get(one.editions)
    return hasUnknownTime(one) || result === undefined || E.isLeft(result)
  }

const hasUnknownTime = (one: PlacedSession): boolean =>
  !isWithoutUnits(one) && (isAmbiguous(one) || E.isLeft(one.time))

/** A session of H2014 that is over and whose times are missing or wrong has no unit, and that is known. */
export const isWithoutUnits = ({
  session: { code, status },
  time,
}: Pick<PlacedSession, 'session' | 'time'>): boolean =>
  isSkillsTraining(code) && status === 'finished' && E.isLeft(time)

const unknownUnits = ({ session, serviceDate }: PlacedSession): UnknownUnits => ({
  session: session.id,
  facts: claimFactsOf(session),
  serviceDate,
  start: session.start === undefined ? undefined : instantOf(session.start),
})

/** The modifiers of sessions by id and code, asked for once each. */
const modifiersBySession = (
  placed: ReadonlyArray<PlacedSession>,
  modifiersOf: ReckonedAs['modifiersOf'],
): DatedUnits['modifiersOf'] => {
  let sessions: ReadonlyMap<string, Session> | undefined
  const known = new Map<string, BorneModifiers>()
  return ({ session: id, facts: { code } }) => {
    const key = `${code} ${id}`
    sessions ??= new Map(placed.map(({ session }) => [`${session.code} ${session.id}`, session]))
    const session = sessions.get(key)
    const borne = known.get(key) ?? (session ? modifiersOf(session) : NONE_KNOWN)
    known.set(key, borne)
    return borne
  }
}

const NONE_KNOWN: BorneModifiers = { known: [], areComplete: false }

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
