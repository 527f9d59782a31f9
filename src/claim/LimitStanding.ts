import type { Hcpcs } from '../code/Hcpcs.js'
import type { BeyondLimit, LimitMeasure } from '../policy/UnitLimit.js'
import type { FindingPolicy } from '../rule/RuleFinding.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** How far the supported sessions of a member use one limit in one window. */
export interface LimitStanding {
  readonly policy: FindingPolicy
  readonly codes: ReadonlyArray<Hcpcs>
  /** The first and the last day that count together. */
  readonly from: CalendarDate
  readonly through: CalendarDate
  readonly measure: LimitMeasure
  readonly maximum: number | 'unlimited'
  readonly beyond: BeyondLimit
  /** Undetermined where a session that counts, or how much of it, is not known. */
  readonly used: number | 'undetermined'
  /** What may still be rendered, 0 where the limit is used up. */
  readonly left: number | 'unlimited' | 'undetermined'
}
