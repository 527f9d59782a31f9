import { hcpcsUnitOf } from '../code/hcpcsDescriptors.js'
import type { DatedUnit } from '../ledger/DatedUnits.js'
import { isExact, type UnitBounds } from '../ledger/UnitBounds.js'
import { MILLISECONDS_PER_DAY } from '../ledger/windowLayout.js'
import { dayNumber } from '../time/CalendarDate.js'
import { claimFactsOf } from '../units/ClaimFacts.js'
import type { PlacedSession } from './PlacedSession.js'

/** More quarter hours than the longest session has. A larger number is no count of its units. */
const MOST_UNITS = 100

/**
 * The units that were billed of a session whose times are missing or wrong, each of no known time and at the most as long
 * as a unit of its code is. Absent where it is not known how many there are, or on which day.
 */
export const billedUntimed = (
  { session, serviceDate }: PlacedSession,
  billed: UnitBounds,
): ReadonlyArray<DatedUnit> | undefined => {
  if (billed.most === 0) return []
  if (!isExact(billed) || billed.most > MOST_UNITS || serviceDate === undefined) return undefined
  const unit = hcpcsUnitOf(session.code)
  const one: DatedUnit = {
    serviceDate,
    start: dayNumber(serviceDate) * MILLISECONDS_PER_DAY,
    minutes: unit?.kind === 'minutes' ? unit.minutes : 0,
    session: session.id,
    facts: claimFactsOf(session),
    kind: 'untimed',
  }
  return Array.from({ length: billed.most }, () => one)
}
