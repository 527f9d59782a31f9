import type { UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { UnitsSoFar } from './unitsSoFar.js'

/** How a day stands under a limit that counts days: it has no unit, or counts, or is beyond, or it cannot be told. */
export type DayStanding = 'free' | 'within' | 'beyond' | 'untold'

/** Tells it of a date, and where the limit counts each rendering provider alone, of the provider. */
export const dayStanding = (
  limit: UnitLimit,
  { limitUse, renderingProviderOf }: Pick<UnitsSoFar, 'limitUse' | 'renderingProviderOf'>,
): ((date: CalendarDate, renderingProvider?: RecordId) => DayStanding) => {
  const ofDay: UnitLimit = {
    ...limit,
    window: { kind: 'day' },
    measure: 'units',
    maximum: 'unlimited',
  }
  return (date, renderingProvider) => {
    const isOf = (session: RecordId): boolean =>
      renderingProvider === undefined || renderingProviderOf(session) === renderingProvider
    if (limitUse(ofDay, date, renderingProvider).used === 0) return 'free'
    const { unitsBeyond, untold } = limitUse(limit, date, renderingProvider)
    if ([...unitsBeyond.keys()].some(isOf)) return 'beyond'
    return [...untold].some(isOf) ? 'untold' : 'within'
  }
}
