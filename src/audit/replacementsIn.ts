import { groupedBy } from '../codec/groupedBy.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { RecordId } from '../record/RecordId.js'
import type { BilledStanding } from './MatchedLine.js'

/** How the lines of claims replace one another. */
export interface Replacements {
  /** The lines that bear an id, in order. */
  readonly byId: ReadonlyMap<RecordId, ReadonlyArray<BilledLine>>
  /** The lines that were sent to replace those of an id, in order; those of a circle replace nothing. */
  readonly replacing: ReadonlyMap<RecordId, ReadonlyArray<BilledLine>>
  /** The ids of lines that replace one another in a circle, or themselves. */
  readonly inCircle: ReadonlySet<RecordId>
}

/** Which lines replace which. A draft replaces nothing until it is sent. */
export const replacementsIn = (lines: ReadonlyArray<BilledLine>): Replacements => {
  const byId = groupedBy(({ id }: BilledLine) => id)(lines)
  const inCircle = circleIn(lines)
  const sent = lines.filter(({ id, status }) => status !== 'draft' && !inCircle.has(id))
  return { byId, replacing: groupedBy(({ replaces }: BilledLine) => replaces)(sent), inCircle }
}

/**
 * How a line stands. A line of no status counts as sent. One that another replaces counts no more, also where that other
 * one was denied or voided: the payer took it back to judge the other.
 */
export const standingIn =
  ({ replacing }: Replacements): ((line: BilledLine) => BilledStanding) =>
  ({ id, status }) => {
    switch (status) {
      case 'draft':
      case 'denied':
      case 'replaced':
      case 'voided':
        return status
      default:
        return replacing.has(id) ? 'replaced' : 'counted'
    }
  }

/** Follows each line to those that it replaces, every id once. */
const circleIn = (lines: ReadonlyArray<BilledLine>): ReadonlySet<RecordId> => {
  const next = new Map<RecordId, RecordId>()
  for (const { id, replaces } of lines) {
    if (replaces !== undefined && !next.has(id)) next.set(id, replaces)
  }
  const inCircle = new Set<RecordId>()
  const done = new Set<RecordId>()
  for (const first of next.keys()) {
    const path: Array<RecordId> = []
    const onPath = new Set<RecordId>()
    let id: RecordId | undefined = first
    while (id !== undefined && !done.has(id) && !onPath.has(id)) {
      path.push(id)
      onPath.add(id)
      id = next.get(id)
    }
    if (id !== undefined && onPath.has(id)) {
      for (const one of path.slice(path.indexOf(id))) inCircle.add(one)
    }
    for (const one of path) done.add(one)
  }
  return inCircle
}
