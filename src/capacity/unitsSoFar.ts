import type { DatedUnits } from '../ledger/DatedUnits.js'
import type { LimitUses } from '../ledger/limitUses.js'
import type { RecordId } from '../record/RecordId.js'
import type { UnitReckoning } from '../subject/reckonUnits.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { countUpTo } from '../time/countUpTo.js'
import { dayNumber } from '../time/CalendarDate.js'

/** The units of a chart, as a limit is asked what they leave. */
export interface UnitsSoFar {
  readonly dated: DatedUnits
  readonly limitUse: LimitUses
  /** The service dates with units after a date, so many days after it at the most, in order. */
  readonly datesAfter: (date: CalendarDate, days: number) => ReadonlyArray<CalendarDate>
  /** Who rendered a session. */
  readonly renderingProviderOf: (session: RecordId) => RecordId | undefined
}

/** Makes the units of a reckoning ready to be asked. */
export const unitsSoFar = ({ sessions, dated, limitUse }: UnitReckoning): UnitsSoFar => {
  const dates = [...new Set(dated.units.map(({ serviceDate }) => serviceDate))].sort()
  const days = dates.map(dayNumber)
  const providers = new Map(
    sessions.map(({ session: { id, renderingProvider } }) => [id, renderingProvider]),
  )
  return {
    dated,
    limitUse,
    datesAfter: (date, most) => {
      const day = dayNumber(date)
      return dates.slice(countUpTo(days, day), countUpTo(days, day + most))
    },
    renderingProviderOf: (session) => providers.get(session),
  }
}
