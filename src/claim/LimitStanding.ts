import type { Hcpcs } from '../code/Hcpcs.js'
import type { Modifier } from '../code/Modifier.js'
import type { Condition } from '../policy/Condition.js'
import type { LimitWindow } from '../policy/LimitWindow.js'
import type { BeyondLimit, LimitMeasure, LimitScope } from '../policy/UnitLimit.js'
import type { RecordId } from '../record/RecordId.js'
import type { FindingPolicy } from '../rule/RuleFinding.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/**
 * How far the supported sessions of a member use one limit in one window; at `schedule` all sessions, as what is planned
 * keeps its place until it is moved or cancelled. Windows that roll have one for each service date, with which they end.
 */
export interface LimitStanding {
  /** Whose edition states the limit. */
  readonly policy: FindingPolicy
  /** The codes that count together. */
  readonly codes: ReadonlyArray<Hcpcs>
  /** The sessions that the limit is about; absent: all. */
  readonly when?: Condition
  /** The limit counts sessions with one of these alone; absent: all. */
  readonly modifiers?: ReadonlyArray<Modifier>
  /** Whose services count together, where the limit says so; of a worker's no chart tells all. */
  readonly scope?: LimitScope
  /** Whose services are counted, where the limit counts each rendering provider alone. */
  readonly renderingProvider?: RecordId
  /** What kind of window it is. */
  readonly window: LimitWindow['kind']
  /** The first day that counts; over a lifetime the first that there is. */
  readonly from: CalendarDate
  /** The last day that counts; over a lifetime, and of a plan without an end, the last that there is. */
  readonly through: CalendarDate
  /** The first day of the next window; absent where none begins: over a lifetime, and where the window rolls. */
  readonly resetsOn?: CalendarDate
  /** What the limit counts. */
  readonly measure: LimitMeasure
  /** The most that is within it. */
  readonly maximum: number | 'unlimited'
  /** What happens to what goes beyond it. */
  readonly beyond: BeyondLimit
  /**
   * Undetermined where a session that counts, or how much of it, is not known. Of any 24 hours the most in those that
   * end with a unit of the last day.
   */
  readonly used: number | 'undetermined'
  /**
   * What may still be rendered after the last unit, 0 where the limit is used up. In a window that rolls what was denied
   * uses none of it.
   */
  readonly left: number | 'unlimited' | 'undetermined'
}
