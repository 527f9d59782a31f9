import { countedUnits } from '../ledger/countedUnits.js'
import type { DatedUnits } from '../ledger/DatedUnits.js'
import { rowName } from '../ledger/rowName.js'
import { unitEntries } from '../ledger/unitEntries.js'
import { windowLayout } from '../ledger/windowLayout.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { UnitsSoFar } from './unitsSoFar.js'

/** How a day stands under a limit that counts days: it has no unit, or counts, or is beyond, or it cannot be told. */
export type DayStanding = 'free' | 'within' | 'beyond' | 'untold'

/** Tells it of a date, and where the limit counts each rendering provider alone, of the provider. */
export const dayStanding = (
  limit: UnitLimit,
  {
    dated,
    limitUse,
    renderingProviderOf,
  }: Pick<UnitsSoFar, 'dated' | 'limitUse' | 'renderingProviderOf'>,
): ((date: CalendarDate, renderingProvider?: RecordId) => DayStanding) => {
  const nameOf = rowName(limit)
  let counted: ReadonlyMap<string, boolean> | undefined
  return (date, renderingProvider) => {
    const isOf = (session: RecordId): boolean =>
      renderingProvider === undefined || renderingProviderOf(session) === renderingProvider
    counted ??= daysCounted(limit, dated)
    const isCertain = counted.get(nameOf(date, renderingProvider))
    if (isCertain === undefined) return 'free'
    const { unitsBeyond, untold } = limitUse(limit, date, renderingProvider)
    if ([...unitsBeyond.keys()].some(isOf)) return 'beyond'
    return !isCertain || [...untold].some(isOf) ? 'untold' : 'within'
  }
}

/** The days that a limit counts, by the names of their rows, and whether it certainly does. */
const daysCounted = (limit: UnitLimit, dated: DatedUnits): ReadonlyMap<string, boolean> => {
  const { counted, doubtful } = countedUnits(limit)(dated)
  const layout = windowLayout(limit.window, dated.planOn)
  const nameOf = rowName(limit)
  const days = new Map<string, boolean>()
  for (const { entries, renderingProvider } of unitEntries(
    limit,
    layout,
    dated.isBilled,
    doubtful,
  )(counted).values()) {
    for (const { serviceDate, missing } of entries) {
      days.set(nameOf(serviceDate, renderingProvider), missing === undefined)
    }
  }
  return days
}
