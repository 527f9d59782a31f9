import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import { isKnown } from './isKnown.js'

/**
 * The notes about a session that is not in the chart, in order of id; none where the list of sessions is not known to
 * be complete, since theirs may be one that is not known.
 */
export const notesWithoutSession = (chart: Chart): ReadonlyArray<RecordId> => {
  if (!isKnown(chart, 'sessions')) return []
  const { sessions = [], notes = [] } = chart
  const known = new Set(sessions.map(({ id }) => id))
  const orphans = notes.filter(({ session }) => !known.has(session)).map(({ id }) => id)
  return [...new Set(orphans)].sort()
}
