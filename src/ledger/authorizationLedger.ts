import type { Authorization } from '../record/Authorization.js'
import type { AuthorizationEvent } from '../record/AuthorizationEvent.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuthorizationFault } from './AuthorizationFault.js'
import { authorizationFaults } from './authorizationFaults.js'
import { eventsThrough } from './eventsThrough.js'
import type { EventUse } from './EventUse.js'
import { eventUses } from './eventUses.js'
import { grantedThrough, type Granted } from './grantedThrough.js'
import {
  isBounded,
  isExact,
  lessBounds,
  noUnits,
  sumOfBounds,
  type UnitBounds,
} from './UnitBounds.js'
import { statedUnits } from './wholeFault.js'

/** What an authorization grants and what its events hold, as of a day. */
export interface AuthorizationLedger extends Granted {
  /** What events hold, by what they name. */
  readonly uses: ReadonlyArray<LedgerUse>
  /** What was used before the history. */
  readonly opening: UnitBounds
  /** The last day that the opening balance counts; absent where it counts what is in no event. */
  readonly openingAsOf: CalendarDate | undefined
  /** What was ended by events that do not say of what, or of lines that are in the opening balance. */
  readonly ended: UnitBounds
  /** What is not known of it, as paths of its own field names, in order. */
  readonly missing: ReadonlyArray<string>
  readonly faults: ReadonlyArray<AuthorizationFault>
}

/** What events hold for one session, line or event. */
export interface LedgerUse extends EventUse {
  /** What is rendered and billed beyond what the opening balance has of it; below zero where that was voided. */
  readonly sinceOpening: UnitBounds
}

/**
 * The ledger of an authorization as of a day, which counts. The opening balance has all that was rendered or billed
 * through its own day, so that only what has changed since counts beside it; a reservation is no use and is never in it.
 */
export const authorizationLedger =
  (asOf: CalendarDate) =>
  (authorization: Authorization): AuthorizationLedger => {
    const { opening, events = [] } = authorization
    const through = eventsThrough(asOf)(events)
    const granted = grantedThrough(authorization, through)
    const now = eventUses(through, asOf)
    const isTooEarly = opening?.asOf !== undefined && opening.asOf > asOf
    const openingAsOf = isTooEarly ? undefined : opening?.asOf
    const before = openingAsOf === undefined ? undefined : eventUses(through, openingAsOf)
    const uses = [...now.byKey].map(([key, use]): LedgerUse => {
      const isInIt = use.lastOn !== undefined && use.lastOn <= (openingAsOf ?? '')
      return {
        ...use,
        sinceOpening: isInIt
          ? noUnits
          : lessBounds(use.used, before?.byKey.get(key)?.used ?? noUnits),
      }
    })
    const atOpening = opening === undefined ? noUnits : statedUnits(opening.usedUnits)
    const ledger = {
      ...granted,
      uses,
      opening: isTooEarly ? { ...atOpening, least: 0 } : atOpening,
      openingAsOf,
      ended: endedSince(openingAsOf, opening === undefined ? [] : now.voidUnheld, now.endUnnamed),
    }
    return {
      ...ledger,
      missing: missingIn(ledger, isTooEarly),
      faults: authorizationFaults(authorization, through, now),
    }
  }

/** What events may have ended that the opening balance does not know of. */
const endedSince = (
  openingAsOf: CalendarDate | undefined,
  ...ending: ReadonlyArray<ReadonlyArray<AuthorizationEvent>>
): UnitBounds => {
  let ended = noUnits
  for (const { happenedOn, units } of ending.flat()) {
    if (happenedOn !== undefined && happenedOn <= (openingAsOf ?? '')) continue
    ended = sumOfBounds(ended, { ...statedUnits(units), least: 0 })
  }
  return ended
}

const missingIn = (
  { missing: ofGrants, uses, opening, ended }: Omit<AuthorizationLedger, 'faults'>,
  isOpeningLater: boolean,
): ReadonlyArray<string> => {
  const missing = new Set(ofGrants)
  if (!isExact(opening)) missing.add(isOpeningLater ? 'opening.asOf' : 'opening.usedUnits')
  if (!isExact(ended)) missing.add('events.line')
  for (const { reserved, sinceOpening, lastOn } of uses) {
    for (const bounds of [reserved, sinceOpening]) {
      if (isExact(bounds)) continue
      if (lastOn === undefined) missing.add('events.happenedOn')
      // An order that is not known leaves a least and a most, units that are not known leave no bound.
      else missing.add(isBounded(bounds) ? 'events.sequence' : 'events.units')
    }
  }
  return [...missing].sort()
}
