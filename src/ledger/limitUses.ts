import type { UnitLimit } from '../policy/UnitLimit.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DatedUnits } from './DatedUnits.js'
import { limitUse, type LimitUse } from './limitUse.js'

/** How far each limit is used in the window that holds a service date. */
export type LimitUses = (limit: UnitLimit, serviceDate: CalendarDate) => LimitUse

/** As `limitUse`, each limit reckoned once, when it is first asked for. */
export const limitUses = (dated: DatedUnits): LimitUses => {
  const known = new Map<UnitLimit, (serviceDate: CalendarDate) => LimitUse>()
  return (limit, serviceDate) => {
    const use = known.get(limit) ?? limitUse(limit)(dated)
    known.set(limit, use)
    return use(serviceDate)
  }
}
