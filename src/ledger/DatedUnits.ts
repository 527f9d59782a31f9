import type { Hcpcs } from '../code/Hcpcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** One unit of a member's history: when it began, how long it was, and whose. */
export interface DatedUnit {
  readonly code: Hcpcs
  /** Epoch milliseconds of its start. */
  readonly start: number
  readonly minutes: number
  /** The session in which it began. */
  readonly session: RecordId
}

/** The units of one service date. */
export interface DayOfUnits {
  /** In order of start, then session. */
  readonly units: ReadonlyArray<DatedUnit>
  /** The codes of sessions whose units are not known. */
  readonly unknown: ReadonlySet<Hcpcs>
}

/** A member's units by service date, and whether there may be more than is known. */
export interface DatedUnits {
  /** In order of date. */
  readonly days: ReadonlyMap<CalendarDate, DayOfUnits>
  /** The codes of sessions whose service date is not known either. */
  readonly undated: ReadonlySet<Hcpcs>
  /** Whether every session of the member is known. */
  readonly isComplete: boolean
}
