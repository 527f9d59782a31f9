import type { SessionSubject } from '../../src/subject/SessionSubject.js'
import { chartSubjects } from '../../src/subject/chartSubjects.js'
import { reckonUnits } from '../../src/subject/reckonUnits.js'
import { chartOf, counting, day, placedIn } from '../subject/chartOf.js'

/** What some sessions of one member are judged by, of whom every session is known; and what else is of its chart. */
export const subjectsOf = (
  sessions: ReadonlyArray<object>,
  policies = [counting()],
  fields: object = {},
): ReadonlyArray<SessionSubject> => {
  const chart = chartOf({ sessions, ...fields })
  const placed = placedIn(chart, policies)
  return chartSubjects({ asOf: day('2026-12-31'), staff: undefined })(
    chart,
    placed,
    reckonUnits(placed, chart),
  )
}
