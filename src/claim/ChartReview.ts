import type { RecordId } from '../record/RecordId.js'
import type { UnitAssumption } from '../units/UnitAssumption.js'
import type { Units } from '../units/Units.js'
import type { LimitStanding } from './LimitStanding.js'
import type { LineReview } from './LineReview.js'
import type { OverrideStanding } from './OverrideStanding.js'
import type { SessionReview } from './SessionReview.js'

/** All that is said of one member's sessions. */
export interface ChartReview {
  /** Whose chart it is. */
  readonly member: RecordId
  /**
   * Units that begin in the sessions, as documented. Undetermined where a session could not be read or its units
   * cannot be reckoned: a sum is never given too small.
   */
  readonly documentedUnits: Units | 'undetermined'
  /**
   * In order of start. Cancelled and missed sessions are left out, as are those of other codes, and planned ones at
   * every moment but `schedule`.
   */
  readonly sessions: ReadonlyArray<SessionReview>
  /**
   * The lines that may be claimed and the sessions that give none, in order of date. At `schedule` they hold planned
   * sessions too, as if they were held as planned.
   */
  readonly lines: ReadonlyArray<LineReview>
  /** The limits of payer and agency in the windows of the sessions. */
  readonly limits: ReadonlyArray<LimitStanding>
  /** What the units of the lines rest on where a policy is silent. */
  readonly assumptions: ReadonlyArray<UnitAssumption>
  /** What became of the decisions to let findings stand, in order of id. */
  readonly overrides: ReadonlyArray<OverrideStanding>
  /**
   * The notes about a session that is not in the chart, in order of id; none where not every session is known, since
   * theirs may be one that is not.
   */
  readonly notesWithoutSession: ReadonlyArray<RecordId>
}
