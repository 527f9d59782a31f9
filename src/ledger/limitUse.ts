import type { Hcpcs } from '../code/Hcpcs.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { windowOf } from '../time/CalendarWindow.js'
import type { DateRange } from '../time/DateRange.js'
import type { DatedUnits } from './DatedUnits.js'

/** How far a limit is used in the window that holds a service date. */
export interface LimitUse {
  /** The days that count together, both ends included. */
  readonly window: Required<DateRange>
  /** In the limit's measure. */
  readonly used: number
  /** What is left of the maximum, 0 where it is used up. */
  readonly left: number | 'unlimited'
  /** How many units of the service date began in each session after the maximum was reached, or reached beyond it. */
  readonly unitsBeyond: ReadonlyMap<RecordId, number>
  /** Whether all is known that counts; otherwise there may be more. */
  readonly isComplete: boolean
}

/**
 * How far a limit is used in the window that holds a service date, whoever paid for what counts. Units count in
 * the order of their dates, and within a date in the order in which they began. All windows are reckoned at once.
 */
export const limitUse =
  (limit: UnitLimit) =>
  (dated: DatedUnits): ((serviceDate: CalendarDate) => LimitUse) => {
    const { maximum } = limit
    const codes: ReadonlySet<Hcpcs> = new Set(limit.codes)
    const windowAt = windowOf(limit.window)
    const untouched = {
      used: 0,
      isComplete: dated.isComplete && !haveInCommon(codes, dated.undated),
    }
    const windows = new Map<CalendarDate, Pick<LimitUse, 'used' | 'isComplete'>>()
    const beyondOn = new Map<CalendarDate, LimitUse['unitsBeyond']>()
    for (const [date, { units, unknown }] of dated.days) {
      const { from } = windowAt(date)
      const before = windows.get(from) ?? untouched
      const unitsBeyond = new Map<RecordId, number>()
      let { used } = before
      for (const { code, minutes, session } of units) {
        if (!codes.has(code)) continue
        used += limit.measure === 'units' ? 1 : minutes
        if (maximum === 'unlimited' || used <= maximum) continue
        unitsBeyond.set(session, (unitsBeyond.get(session) ?? 0) + 1)
      }
      windows.set(from, { used, isComplete: before.isComplete && !haveInCommon(codes, unknown) })
      beyondOn.set(date, unitsBeyond)
    }
    return (serviceDate) => {
      const window = windowAt(serviceDate)
      const { used, isComplete } = windows.get(window.from) ?? untouched
      const left = maximum === 'unlimited' ? maximum : Math.max(0, maximum - used)
      const unitsBeyond = beyondOn.get(serviceDate) ?? new Map<RecordId, number>()
      return { window, used, left, unitsBeyond, isComplete }
    }
  }

const haveInCommon = (codes: ReadonlySet<Hcpcs>, others: ReadonlySet<Hcpcs>): boolean => {
  for (const code of others) if (codes.has(code)) return true
  return false
}
