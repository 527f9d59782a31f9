import type { SessionSubject } from '../subject/SessionSubject.js'
import { wholeUnits, type Units } from '../units/Units.js'

/**
 * The units that begin in a session; absent where they cannot be reckoned. A session that is over and whose times
 * are missing or wrong has none; before, it cannot be told.
 */
export const unitsBegunIn = ({
  session: { status },
  minutesDocumented,
  units,
}: SessionSubject): Units | undefined => {
  if (minutesDocumented === undefined) return status === 'finished' ? wholeUnits(0) : undefined
  return units === undefined || 'missing' in units ? undefined : units.units
}
