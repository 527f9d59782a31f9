import type { LimitUse } from '../ledger/limitUse.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import { dayNumber, nearestCalendarDate, type CalendarDate } from '../time/CalendarDate.js'
import type { UnitsSoFar } from './unitsSoFar.js'

/** The windows of a limit that hold a date. */
export interface WindowsAround {
  /** The use in each; of windows that roll in the one that ends with the date, and those that end with later units. */
  readonly uses: ReadonlyArray<LimitUse>
  /** The least that is left in any of them, in the limit's measure; infinite where there is no maximum. */
  readonly left: number
  /** The first day that shares a window with the date. */
  readonly from: CalendarDate
  /** The last day that shares a window with the date. */
  readonly through: CalendarDate
}

/** Asks for the windows of a date, and where the limit counts each rendering provider alone, for the provider. */
export const windowsAround = (
  limit: UnitLimit,
  { limitUse, datesAfter }: Pick<UnitsSoFar, 'limitUse' | 'datesAfter'>,
): ((date: CalendarDate, renderingProvider?: RecordId) => WindowsAround) => {
  const maximum = limit.maximum === 'unlimited' ? Infinity : limit.maximum
  const daysAfter = daysReached(limit)
  const leftIn = ({ used, left }: LimitUse, isLater: boolean): number => {
    if (left === 'unlimited') return Infinity
    // Of any 24 hours it is the most of those that end on the later day, each of which may hold the end of this one.
    return isLater && limit.window.kind === 'rolling24Hours' ? Math.max(0, maximum - used) : left
  }
  return (date, renderingProvider) => {
    const uses = [date, ...datesAfter(date, daysAfter)].map((day) =>
      limitUse(limit, day, renderingProvider),
    )
    let least = Infinity
    uses.forEach((use, index) => {
      least = Math.min(least, leftIn(use, index > 0))
    })
    const { from = date, through = date } = uses[0]?.window ?? {}
    const last = daysAfter === 0 ? through : nearestCalendarDate(dayNumber(date) + daysAfter)
    return { uses, left: least, from, through: last }
  }
}

/** How many days after a date units may lie that share a window with it which ends with them. */
const daysReached = ({ window }: UnitLimit): number => {
  switch (window.kind) {
    case 'rollingDays':
      return window.days - 1
    case 'rolling24Hours':
      return 1
    default:
      return 0
  }
}
