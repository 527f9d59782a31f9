import type { RecordId } from '../record/RecordId.js'
import type { ServiceLine } from './ServiceLine.js'

/** How many units of a line began in each session, in order of their first. */
export const unitsBySession = ({
  slices,
}: Pick<ServiceLine, 'slices'>): ReadonlyMap<RecordId, number> => {
  const units = new Map<RecordId, number>()
  for (const { pieces } of slices) {
    const [first] = pieces
    if (first !== undefined) units.set(first.session, (units.get(first.session) ?? 0) + 1)
  }
  return units
}
