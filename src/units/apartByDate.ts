import type { Aggregation } from '../policy/Aggregation.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { windowOf, type CalendarWindow } from '../time/CalendarWindow.js'
import { serviceDatesOf } from './ContactPart.js'
import type { DatedSession } from './DatedSession.js'

/**
 * Sets of sessions such that no two sets have a window in common, on whichever day the minutes after a midnight are
 * counted: what is chosen for one set has no effect on another. Each set keeps the order of its sessions.
 */
export const apartByDate =
  (aggregation: Aggregation) =>
  (sessions: ReadonlyArray<DatedSession>): ReadonlyArray<ReadonlyArray<DatedSession>> => {
    if (aggregation.kind === 'contact') return sessions.map((dated) => [dated])
    const reach = reachIn(aggregation.kind === 'sum' ? aggregation.window : { kind: 'day' })
    const placed = sessions.map((dated, order) => ({ dated, order, ...reach(dated) }))
    placed.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.order - b.order))
    const sets: Array<Array<(typeof placed)[number]>> = []
    let through: CalendarDate | undefined
    for (const one of placed) {
      const open = sets[sets.length - 1]
      if (open === undefined || through === undefined || one.from > through) sets.push([one])
      else open.push(one)
      if (through === undefined || one.through > through) through = one.through
    }
    return sets.map((set) => set.sort((a, b) => a.order - b.order).map(({ dated }) => dated))
  }

interface Reach {
  readonly from: CalendarDate
  readonly through: CalendarDate
}

// The days of all windows into which a session's minutes may come.
const reachIn = (window: CalendarWindow): ((dated: DatedSession) => Reach) => {
  const windowAt = windowOf(window)
  return (dated) => {
    const dates = serviceDatesOf('splitByServiceDate', dated)
    return {
      from: windowAt(dated.serviceDate).from,
      through: windowAt(dates[dates.length - 1] ?? dated.serviceDate).through,
    }
  }
}
