import { isByProvider } from '../ledger/rowName.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import { countedBy } from '../rule/countedBy.js'
import { dayStanding } from './dayStanding.js'
import type { Proposal } from './Proposal.js'
import { boundless, roomFor, untoldRoom, type Room } from './Room.js'
import type { StatedLimit } from '../rule/statedLimits.js'
import type { UnitsSoFar } from './unitsSoFar.js'
import { unitsThatFit } from './unitsThatFit.js'
import { windowsAround } from './windowsAround.js'

/**
 * How many whole units of a proposed session a limit lets in, after all units of its day and without pushing out any
 * later one. In a window that stands the later ones are in the count already. In one that rolls the room is the least of
 * all windows that hold the day. Of any 24 hours it is safe at whatever hour the session begins after the others.
 */
export const limitRoom = (
  stated: StatedLimit,
  soFar: UnitsSoFar,
): ((proposal: Proposal) => Room) => {
  const { limit, counts } = stated
  const roomIn = roomByUse(limit, soFar)
  return (proposal) => {
    const { serviceDate, subject } = proposal
    const { plan } = subject
    if (limit.maximum === 'unlimited') return boundless
    const missing = counts(countedBy(subject, serviceDate))
    if (missing === false) return boundless
    if (limit.window.kind === 'plan' && plan.kind === 'none') return boundless
    const isOfUnknown = missing.includes('session.renderingProvider')
    const room = isOfUnknown ? untoldRoom([]) : roomIn(proposal)
    if (missing.length === 0) return room
    return {
      units: { least: room.units.least, most: Infinity },
      missing: [...missing, ...room.missing],
    }
  }
}

const roomByUse = (limit: UnitLimit, soFar: UnitsSoFar): ((proposal: Proposal) => Room) => {
  const { window, measure, scope } = limit
  const windowsOf = windowsAround(limit, soFar)
  const standingOfDay = dayStanding(limit, soFar)
  // What is denied in a window that rolls leaves room, so that nothing is certain there where something is not known.
  const isRolling = window.kind === 'rollingDays' || window.kind === 'rolling24Hours'
  return ({ serviceDate, subject: { session, plan, editions } }) => {
    const renderingProvider = isByProvider(scope) ? session.renderingProvider : undefined
    const { uses, left } = windowsOf(serviceDate, renderingProvider)
    if (uses.some(({ hasWindow }) => !hasWindow)) {
      return untoldRoom(plan.kind === 'unknown' ? plan.missing : ['plan.effective'])
    }
    const isComplete = uses.every((use) => use.isComplete)
    const missing = [...new Set(uses.flatMap((use) => use.missing))].sort()
    const found = (units: number): Room =>
      isComplete ? roomFor(units) : untoldRoom(missing, isRolling ? Infinity : units)
    switch (measure) {
      case 'units':
      case 'minutes':
      case 'sessions': {
        const units = unitsThatFit(measure, left, editions)
        return units === 'untold' ? untoldRoom(['policy.units.rounding']) : found(units)
      }
      case 'days':
        switch (standingOfDay(serviceDate, renderingProvider)) {
          case 'free':
            return found(left > 0 ? Infinity : 0)
          case 'within':
            return boundless
          case 'beyond':
            return roomFor(0)
          case 'untold':
            return untoldRoom(missing.length === 0 ? ['sessions'] : missing)
        }
    }
  }
}
