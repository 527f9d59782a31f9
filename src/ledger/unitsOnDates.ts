import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { LimitFate } from './limitFates.js'
import type { UnitEntry } from './unitEntries.js'

/** The units of a service date that are not within a limit, by the sessions in which they began. */
export interface UnitsOnDate {
  /** How many are beyond it. */
  readonly unitsBeyond: ReadonlyMap<RecordId, number>
  /** The starts of those, in epoch milliseconds. */
  readonly startsBeyond: ReadonlyMap<RecordId, ReadonlySet<number>>
  /** The sessions with units of which it cannot be told. */
  readonly untold: ReadonlySet<RecordId>
}

/** Puts what became of units on their service dates. */
export const unitsOnDates = (): {
  readonly add: (entries: ReadonlyArray<UnitEntry>, fates: ReadonlyArray<LimitFate>) => void
  readonly of: (serviceDate: CalendarDate) => UnitsOnDate
} => {
  const dates = new Map<CalendarDate, OpenDate>()
  return {
    add: (entries, fates) => {
      entries.forEach(({ units }, index) => {
        const fate = fates[index]
        if (fate === 'within') return
        for (const { serviceDate, session, start } of units) {
          const date = dates.get(serviceDate) ?? openDate()
          dates.set(serviceDate, date)
          if (fate === 'untold') {
            date.untold.add(session)
            continue
          }
          date.unitsBeyond.set(session, (date.unitsBeyond.get(session) ?? 0) + 1)
          const starts = date.startsBeyond.get(session) ?? new Set<number>()
          date.startsBeyond.set(session, starts.add(start))
        }
      })
    },
    of: (serviceDate) => dates.get(serviceDate) ?? NONE,
  }
}

interface OpenDate extends UnitsOnDate {
  readonly unitsBeyond: Map<RecordId, number>
  readonly startsBeyond: Map<RecordId, Set<number>>
  readonly untold: Set<RecordId>
}

const openDate = (): OpenDate => ({
  unitsBeyond: new Map(),
  startsBeyond: new Map(),
  untold: new Set(),
})

const NONE: UnitsOnDate = openDate()
