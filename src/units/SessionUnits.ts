import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { Minutes } from '../time/Minutes.js'
import type { DroppedTime } from './DroppedTime.js'
import type { Units } from './Units.js'

/** What became of the time of one session. What was counted and what was dropped make up what elapsed. */
export interface SessionUnits {
  /** The session. */
  readonly session: RecordId
  /** The days of its billable time; where it has none its first day; empty where that is not known. */
  readonly serviceDates: ReadonlyArray<CalendarDate>
  /** From start to end as recorded; 0 where that is not known. */
  readonly elapsedMilliseconds: number
  /** The whole minutes that were documented as billable, before the payer's rules. */
  readonly minutesDocumented: Minutes
  /** The whole minutes that are in a unit. */
  readonly minutesCounted: Minutes
  /** The time that is in a unit, exactly. */
  readonly countedMilliseconds: number
  /** The units that start in it. */
  readonly units: Units
  /** The time that is in no unit, one entry a reason. */
  readonly dropped: ReadonlyArray<DroppedTime>
}
