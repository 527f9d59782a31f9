import type { LimitMeasure, UnitLimit } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DatedUnit, DatedUnits, UnitKind } from './DatedUnits.js'
import type { LimitEntry } from './limitFates.js'
import { rowName } from './rowName.js'
import type { WindowLayout } from './windowLayout.js'

/** Units that use a limit at once: one, all of a session, or all of a day. */
export interface UnitEntry extends LimitEntry {
  /** The service date of the first of them. */
  readonly serviceDate: CalendarDate
  /** In order. */
  readonly units: ReadonlyArray<DatedUnit>
  /** Why it is not certain what it uses, as a path of field names; absent where it is. */
  readonly missing?: string | undefined
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
 * the first of its units lies, and is billed where any of them is. A day of a code that is paid by the day is one unit,
 * however many sessions it has. What lies in no window is left out.
 */
export const unitEntries = (
  limit: UnitLimit,
  { placeOf, isByInstant, windowOn }: WindowLayout,
  isBilled: DatedUnits['isBilled'],
  doubtful: ReadonlySet<DatedUnit> = NONE,
): ((counted: ReadonlyArray<DatedUnit>) => ReadonlyMap<string, UnitRow>) => {
  const { measure } = limit
  const nameOf = rowName(limit)
  const together = TOGETHER[measure](nameOf)
  const usesOf = USES[measure]
  const missingOf = (unit: DatedUnit): string | undefined =>
    doubtful.has(unit) ? 'policy.limits.paidBy' : unit.kind && UNCERTAIN[measure][unit.kind]
  return (counted) => {
    const rows = new Map<string, OpenRow>()
    const begun = new Map<string, OpenEntry>()
    for (const unit of isByInstant ? [...counted].sort(byStart) : counted) {
      const { serviceDate, facts } = unit
      const key = together(unit)
      const same = key === undefined ? undefined : begun.get(key)
      const window = same === undefined ? windowOn(serviceDate) : undefined
      const missing = missingOf(unit)
      if (same !== undefined) {
        same.units.push(unit)
        same.isBilled ||= isBilled(unit.session)
        if (missing === undefined) {
          same.isDoubtful = false
          same.missing = undefined
        }
      }
      if (window === undefined) continue
      const entry: OpenEntry = {
        place: placeOf(unit),
        uses: usesOf(unit),
        isDoubtful: missing !== undefined,
        isBilled: isBilled(unit.session),
        serviceDate,
        units: [unit],
        missing,
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

const NONE: ReadonlySet<DatedUnit> = new Set()

interface OpenEntry extends UnitEntry {
  isDoubtful: boolean
  isBilled: boolean
  missing: string | undefined
  readonly units: Array<DatedUnit>
}

interface OpenRow extends UnitRow {
  readonly entries: Array<UnitEntry>
}

/** By what units use a limit together; absent where each does so alone. */
type Together = (nameOf: ReturnType<typeof rowName>) => (unit: DatedUnit) => string | undefined

const TOGETHER: Readonly<Record<LimitMeasure, Together>> = {
  units:
    (nameOf) =>
    ({ kind, serviceDate, facts: { code, renderingProvider } }) =>
      kind === 'perDiem' ? `${code} ${nameOf(serviceDate, renderingProvider)}` : undefined,
  minutes: () => () => undefined,
  sessions:
    () =>
    ({ session }) =>
      session,
  days:
    (nameOf) =>
    ({ serviceDate, facts }) =>
      nameOf(serviceDate, facts.renderingProvider),
}

/** How much of a limit a unit uses that counts alone, or the first of those that count together; at the most. */
const USES: Readonly<Record<LimitMeasure, (unit: DatedUnit) => number>> = {
  units: ({ count = 1 }) => count,
  minutes: ({ minutes, count = 1 }) => minutes * count,
  sessions: () => 1,
  days: () => 1,
}

const UNITS = 'session.units'
const part = { part: UNITS }

/** What would tell how much a unit uses, where that is not certain. */
const UNCERTAIN: Readonly<Record<LimitMeasure, Partial<Record<UnitKind, string>>>> = {
  units: part,
  minutes: { perDiem: UNITS, untimed: 'session.end' },
  sessions: part,
  days: part,
}

// The order in which they are given tells those of one start apart.
const byStart = (a: DatedUnit, b: DatedUnit): number => a.start - b.start
