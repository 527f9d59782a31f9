import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { Minutes } from '../time/Minutes.js'
import type { ClaimFacts } from './ClaimFacts.js'
import type { UnitSlice } from './UnitSlice.js'
import type { Units } from './Units.js'

/**
 * The units of one service date whose sessions agree in all that a claim says of them. A unit belongs to the line of
 * the session and day in which it starts. A line of no unit is not made.
 */
export interface ServiceLine extends ClaimFacts {
  /** The one date of all its units. */
  readonly serviceDate: CalendarDate
  /** The number of slices. */
  readonly units: Units
  /** The minutes of its slices: those that earned the units. */
  readonly minutes: Minutes
  /** One a unit, in order of time. */
  readonly slices: ReadonlyArray<UnitSlice>
  /** The sessions whose time is in the slices, each once, in order of time. */
  readonly sessions: ReadonlyArray<RecordId>
}
