import { apartByDate } from './apartByDate.js'
import { countUnits, type UnitCount } from './countUnits.js'
import type { Counting } from './Counting.js'
import { crossesMidnight, type DatedSession } from './DatedSession.js'

/**
 * Counts by the payer's own reading of midnight. Where it states none and it matters, both are counted and the one
 * with fewer units is taken, the split at midnight where they are equal: for each stretch of days by itself, so that
 * a night has no effect on units of days that it does not touch.
 */
export const countByMidnight = (
  counting: Counting,
): ((sessions: ReadonlyArray<DatedSession>) => ReadonlyArray<UnitCount>) => {
  if (counting.midnight !== undefined) {
    const count = countUnits(counting, counting.midnight)
    return (sessions) => [count(sessions)]
  }
  const split = countUnits(counting, 'splitByServiceDate')
  const whole = countUnits(counting, 'startDate')
  const apart = apartByDate(counting.aggregation)
  const fewer = (sessions: ReadonlyArray<DatedSession>): UnitCount => {
    const counted = split(sessions)
    if (!sessions.some(crossesMidnight)) return counted
    const other = whole(sessions)
    return other.earned.length < counted.earned.length ? other : counted
  }
  return (sessions) =>
    sessions.some(crossesMidnight) ? apart(sessions).map(fewer) : [split(sessions)]
}
