import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DatedUnits } from './DatedUnits.js'
import { limitUse, type LimitUse, type LimitUseOn } from './limitUse.js'

/**
 * How far each limit is used in the window that holds a service date, and where the limit counts each rendering
 * provider alone, of the one that is named.
 */
export type LimitUses = (
  limit: UnitLimit,
  serviceDate: CalendarDate,
  renderingProvider?: RecordId,
) => LimitUse

/** As `limitUse`, each limit reckoned once, when it is first asked for. */
export const limitUses = (dated: DatedUnits): LimitUses => {
  const known = new Map<UnitLimit, LimitUseOn>()
  return (limit, serviceDate, renderingProvider) => {
    const use = known.get(limit) ?? limitUse(limit)(dated)
    known.set(limit, use)
    return use(serviceDate, renderingProvider)
  }
}
