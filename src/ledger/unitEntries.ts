import type { LimitMeasure, UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DatedUnit, DatedUnits } from './DatedUnits.js'
import type { LimitEntry } from './limitFates.js'
import { rowName } from './rowName.js'
import type { WindowLayout } from './windowLayout.js'

/** Units that use a limit at once: one, all of a session, or all of a day. */
export interface UnitEntry extends LimitEntry {
  /** The service date of the first of them. */
  readonly serviceDate: CalendarDate
  /** In order. */
  readonly units: ReadonlyArray<DatedUnit>
}

/** What uses a limit in one row. */
export interface UnitRow {
  /** The name of the window's row. */
  readonly windowRow: string
  /** Of the first unit; all of the row have it in common where the limit counts each provider alone. */
  readonly renderingProvider: RecordId | undefined
  /** In order of place. */
  readonly entries: ReadonlyArray<UnitEntry>
}

/**
 * What uses a limit, in order of place, by the names of the rows in which it counts. A session, or a day, counts where
 * the first of its units lies, and is billed where any of them is. What lies in no window is left out.
 */
export const unitEntries = (
  limit: UnitLimit,
  { placeOf, isByInstant, windowOn }: WindowLayout,
  isBilled: DatedUnits['isBilled'],
): ((counted: ReadonlyArray<DatedUnit>) => ReadonlyMap<string, UnitRow>) => {
  const nameOf = rowName(limit)
  const together = TOGETHER[limit.measure](nameOf)
  const usesOf = USES[limit.measure]
  return (counted) => {
    const rows = new Map<string, OpenRow>()
    const begun = new Map<string, OpenEntry>()
    for (const unit of isByInstant ? [...counted].sort(byStart) : counted) {
      const { serviceDate, facts } = unit
      const key = together(unit)
      const same = key === undefined ? undefined : begun.get(key)
      const window = same === undefined ? windowOn(serviceDate) : undefined
      if (same !== undefined) {
        same.units.push(unit)
        same.isBilled ||= isBilled(unit.session)
      }
      if (window === undefined) continue
      const entry: OpenEntry = {
        place: placeOf(unit),
        uses: usesOf(unit),
        isBilled: isBilled(unit.session),
        serviceDate,
        units: [unit],
      }
      if (key !== undefined) begun.set(key, entry)
      const { renderingProvider } = facts
      const name = nameOf(window.row, renderingProvider)
      const row = rows.get(name) ?? { windowRow: window.row, renderingProvider, entries: [] }
      rows.set(name, row)
      row.entries.push(entry)
    }
    return rows
  }
}

interface OpenEntry extends UnitEntry {
  isBilled: boolean
  readonly units: Array<DatedUnit>
}

interface OpenRow extends UnitRow {
  readonly entries: Array<UnitEntry>
}

/** By what units use a limit together; absent where each does so alone. */
type Together = (nameOf: ReturnType<typeof rowName>) => (unit: DatedUnit) => string | undefined

const alone: Together = () => () => undefined

const TOGETHER: Readonly<Record<LimitMeasure, Together>> = {
  units: alone,
  minutes: alone,
  sessions:
    () =>
    ({ session }) =>
      session,
  days:
    (nameOf) =>
    ({ serviceDate, facts }) =>
      nameOf(serviceDate, facts.renderingProvider),
}

/** How much of a limit a unit uses that counts alone, or the first of those that count together. */
const USES: Readonly<Record<LimitMeasure, (unit: DatedUnit) => number>> = {
  units: ({ count = 1 }) => count,
  minutes: ({ minutes, count = 1 }) => minutes * count,
  sessions: () => 1,
  days: () => 1,
}

// The order in which they are given tells those of one start apart.
const byStart = (a: DatedUnit, b: DatedUnit): number => a.start - b.start
