import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import { countedUnits } from './countedUnits.js'
import type { DatedUnits } from './DatedUnits.js'
import type { LimitEntry } from './limitFates.js'
import { limitRow, type RowUse } from './limitRow.js'
import { openRows } from './openRows.js'
import { rowName } from './rowName.js'
import { placesOn, rowUseOn, type RowUseOn } from './rowUseOn.js'
import { unitEntries, type UnitEntry } from './unitEntries.js'
import { unitsOnDates } from './unitsOnDates.js'
import { windowLayout } from './windowLayout.js'

/** How far a limit is used in the window that holds a service date. */
export interface LimitUse {
  /**
   * The days that count together, both ends included. A window that rolls ends with the service date; any 24 hours end
   * in it and may have begun the day before.
   */
  readonly window: Required<DateRange>
  /**
   * False where the limit counts by treatment plan and none is known to be in effect, and where an audit judges it over
   * all charts: nothing is reckoned then, and the window is the date.
   */
  readonly hasWindow: boolean
  /** The first day of the next window; absent where none begins: over a lifetime, and where the window rolls. */
  readonly resetsOn: CalendarDate | undefined
  /**
   * In the limit's measure, of all that is known. Of any 24 hours the most in those that end with a unit of the date; of
   * a date without units all of the day before.
   */
  readonly used: number
  /** What may be rendered after all that, 0 where the limit is used up. What is denied in a window that rolls uses none. */
  readonly left: number | 'unlimited'
  /** How many units of the service date that began in each session are certainly beyond the maximum. */
  readonly unitsBeyond: ReadonlyMap<RecordId, number>
  /** Which these are: the epoch milliseconds of their starts. */
  readonly startsBeyond: ReadonlyMap<RecordId, ReadonlySet<number>>
  /** The sessions with units of the service date of which it cannot be told whether they are beyond it. */
  readonly untold: ReadonlySet<RecordId>
  /** Whether all is known that counts in the window; otherwise there may be more. */
  readonly isComplete: boolean
  /** What is not known of it, as paths of field names, in order. */
  readonly missing: ReadonlyArray<string>
}

/** How many units of the service date that began in a session are beyond the maximum. */
export const unitsBeyondIn = (
  { unitsBeyond, untold }: Pick<LimitUse, 'unitsBeyond' | 'untold'>,
  session: RecordId,
): number | 'untold' => unitsBeyond.get(session) ?? (untold.has(session) ? 'untold' : 0)

/** Asks for a service date, and where the limit counts each rendering provider alone, for the provider. */
export type LimitUseOn = (serviceDate: CalendarDate, renderingProvider?: RecordId) => LimitUse

/**
 * How far a limit is used in the window that holds a service date. Units of sessions that are billed already count first,
 * then the others; each in the order of their dates, and within a date in the order in which they began; in any 24 hours
 * in the order in which they began; where the limit trims what was rendered first, from the last on. A unit that does not
 * fit within the maximum beside those before it is beyond. In a window that stands so is all that comes after it; in one
 * that rolls what is denied does not count, so that later units may fit again. All windows are reckoned at once.
 */
export const limitUse =
  (limit: UnitLimit) =>
  (dated: DatedUnits): LimitUseOn => {
    const layout = windowLayout(limit.window, dated.planOn)
    const { windowOn, length } = layout
    const maximum = limit.maximum === 'unlimited' ? Infinity : limit.maximum
    const countsBeyond = length === Infinity || limit.beyond !== 'deny'
    const isJudgedElsewhere = limit.scope === 'staff' && dated.isStaffJudgedElsewhere === true
    if (isJudgedElsewhere) return noWindow
    const { counted, doubtful, open, isOpenEverywhere } = countedUnits(limit)(dated)
    const isFromLast = limit.trimmed === 'firstRendered'
    const isOpenIn = openRows(limit, layout)(open, isOpenEverywhere)
    const rowsOf = openRows(limit, layout, isFromLast)
    const isOpenBeforeIn = isFromLast ? rowsOf(open, isOpenEverywhere) : isOpenIn
    const isOpenToBilledIn = rowsOf(
      open.filter(({ session }) => dated.isBilled(session)),
      isOpenEverywhere,
    )
    const onDates = unitsOnDates()
    const uses = new Map<string, RowUseOn>()
    const missingIn = new Map<string, ReadonlyArray<string>>()
    for (const [name, { windowRow, renderingProvider, entries }] of unitEntries(
      limit,
      layout,
      dated.isBilled,
      doubtful,
    )(counted)) {
      const isOpen = isOpenBeforeIn(windowRow, renderingProvider)
      const isOpenToBilled = isOpenToBilledIn(windowRow, renderingProvider)
      // What is billed later comes before what is not billed yet.
      const isOpenAt = ({ place, isBilled }: LimitEntry): boolean =>
        isBilled
          ? isOpenToBilled(place, place)
          : isOpen(place, place) || isOpenToBilled(place, place + length - 1)
      const row = limitRow({ maximum, length, countsBeyond, isFromLast, isOpenAt })(entries)
      onDates.add(entries, row.fates)
      uses.set(name, rowUseOn(layout)(entries, row))
      missingIn.set(name, missingOf(entries))
    }
    const nameOf = rowName(limit)
    const others = limit.scope === 'staff' ? 'caseload.charts' : 'sessions'
    return (serviceDate, renderingProvider) => {
      const on = windowOn(serviceDate)
      const units = onDates.of(serviceDate)
      if (on === undefined) return { ...noWindow(serviceDate), ...units }
      const name = nameOf(on.row, renderingProvider)
      const use = uses.get(name)?.(serviceDate) ?? UNUSED
      const [first, last] = placesOn(layout, serviceDate)
      const isOpen = isOpenIn(on.row, renderingProvider)(first, last)
      const doubts = use.isExact ? [] : (missingIn.get(name) ?? [])
      return {
        window: on.range,
        hasWindow: true,
        resetsOn: on.next,
        used: use.used,
        left: maximum === Infinity ? 'unlimited' : Math.max(0, maximum - use.counted),
        ...units,
        isComplete: !isOpen && use.isExact,
        missing: isOpen ? [...doubts, others].sort() : doubts,
      }
    }
  }

const UNUSED: RowUse = { used: 0, counted: 0, isExact: true }

const missingOf = (entries: ReadonlyArray<UnitEntry>): ReadonlyArray<string> => {
  const missing = new Set<string>()
  for (const one of entries) if (one.missing !== undefined) missing.add(one.missing)
  return [...missing].sort()
}

const noWindow = (date: CalendarDate): LimitUse => ({
  ...unitsOnDates().of(date),
  window: { from: date, through: date },
  hasWindow: false,
  resetsOn: undefined,
  used: 0,
  left: 0,
  isComplete: false,
  missing: ['plan.effective'],
})
