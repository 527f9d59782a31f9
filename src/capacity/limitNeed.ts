import { isSkillsTraining } from '../code/Hcpcs.js'
import { countedUnits } from '../ledger/countedUnits.js'
import type { DatedUnit, DatedUnits } from '../ledger/DatedUnits.js'
import { limitUse, unitsBeyondIn, type LimitUseOn } from '../ledger/limitUse.js'
import { isByProvider } from '../ledger/rowName.js'
import { isExact } from '../ledger/UnitBounds.js'
import { unitMinutesOf } from '../policy/Rounding.js'
import { countedBy } from '../rule/countedBy.js'
import type { StatedLimit } from '../rule/statedLimits.js'
import { unauthorizedExcess } from '../rule/unauthorizedExcess.js'
import type { SessionDemand } from '../subject/authorizationDemands.js'
import { payerPaying } from '../subject/choosePolicy.js'
import { unitPolicyOf } from '../subject/Editions.js'
import type { AuthorizationNeed, Shortfall } from '../subject/trialDraw.js'
import { limitRoom } from './limitRoom.js'
import type { Proposal } from './Proposal.js'
import type { UnitsSoFar } from './unitsSoFar.js'
import { windowsAround } from './windowsAround.js'

/**
 * Which units need an authorization by a limit beyond which one is needed, once so many units of a proposed session are
 * added after all others of its day: those of the session, and of later ones which it pushes beyond the limit, or of
 * earlier ones where the limit trims what was rendered first.
 */
export const limitNeed = (
  stated: StatedLimit,
  soFar: UnitsSoFar,
): ((proposal: Proposal) => (units: number) => AuthorizationNeed) => {
  const { limit } = stated
  const roomIn = limitRoom(stated, soFar)
  const windowsOf = windowsAround(limit, soFar)
  const { counted, open } = countedUnits(limit)(soFar.dated)
  const counting = new Set([...counted, ...open].map(({ session }) => session))
  return (proposal) => {
    const { serviceDate, one, subject } = proposal
    const { units: room, missing } = roomIn(proposal)
    const { renderingProvider } = subject.session
    const { from, through } = windowsOf(serviceDate, renderingProvider)
    /** Whether a session of the chart shares a window of the limit with the proposed one, or may. */
    const isBeside = ({ one: { session }, serviceDate: date }: DatedDemand): boolean => {
      if (date < from || date > through || !counting.has(session.id)) return false
      const by = isByProvider(limit.scope) ? session.renderingProvider : undefined
      return by === undefined || renderingProvider === undefined || by === renderingProvider
    }
    const isReckoned = isExact(room) && limit.window.kind !== 'rolling24Hours'
    const short = (beyondOf: (demand: DatedDemand) => number | 'untold'): Shortfall => {
      return (demand, use) => {
        const { serviceDate: date } = demand
        if (date === undefined || !isJudged(proposal, demand)) return 0
        const authorized = { authorization: demand.choice.choice, use }
        const excess = unauthorizedExcess(
          beyondOf({ ...demand, serviceDate: date }),
          authorized,
          date,
        )
        return excess === 'untold' ? 'undetermined' : excess
      }
    }
    const beyondBy =
      (useOn: LimitUseOn) =>
      ({ one: { session }, serviceDate: date }: DatedDemand): number | 'untold' =>
        unitsBeyondIn(useOn(date), session.id)
    const isFromLast = limit.trimmed === 'firstRendered'
    const beyondBefore = beyondBy((date) => soFar.limitUse(limit, date))
    const before = short(beyondBefore)
    return (units) => {
      if (units <= room.least) return { before, after: before, missing }
      if (isReckoned) {
        const after = beyondBy(limitUse(limit)(withUnits(soFar.dated, proposal, units)))
        return { before, after: short(after), isFromLast, missing }
      }
      // It is not known at what hour it begins, or whether there is room: which are pushed out cannot be told.
      const pushed = units > room.most ? Infinity : 'untold'
      const after = short((demand) => {
        if (demand.one === one) return pushed
        if (!isBeside(demand)) return beyondBefore(demand)
        return limit.window.kind === 'rolling24Hours' ? pushed : 'untold'
      })
      return { before, after, isFromLast, missing }
    }
  }
}

interface DatedDemand extends SessionDemand {
  readonly serviceDate: Proposal['serviceDate']
}

/** Whether the limits of a proposed session judge the session of a demand. */
const isJudged = ({ subject: { editions } }: Proposal, { one }: SessionDemand): boolean =>
  one.editions === editions && isSkillsTraining(one.session.code)

/** The units of a chart with those of a proposed session, which come last on their day. */
const withUnits = (
  dated: DatedUnits,
  { subject, serviceDate }: Proposal,
  count: number,
): DatedUnits => {
  const { session, editions, policy } = subject
  const { rounding } = unitPolicyOf(editions)
  const { facts, modifiers } = countedBy(subject, serviceDate)
  const unit: DatedUnit = {
    serviceDate,
    start: Infinity,
    minutes: rounding === 'notStated' ? 1 : unitMinutesOf(rounding.value),
    session: session.id,
    facts,
    count,
  }
  const after = dated.units.findIndex((one) => one.serviceDate > serviceDate)
  const place = after === -1 ? dated.units.length : after
  return {
    ...dated,
    units: [...dated.units.slice(0, place), unit, ...dated.units.slice(place)],
    modifiersOf: (of) => (of.facts === facts ? modifiers() : dated.modifiersOf(of)),
    payerOf: (of) => (of.facts === facts ? payerPaying(policy) : dated.payerOf(of)),
  }
}
