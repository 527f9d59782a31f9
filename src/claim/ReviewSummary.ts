import type { Units } from '../units/Units.js'
import type { RuleId } from './Finding.js'
import type { Support } from './SessionReview.js'

/** How often a rule gave each outcome. */
export interface RuleCount {
  readonly rule: RuleId
  readonly met: number
  readonly notMet: number
  readonly undetermined: number
  readonly notApplicable: number
}

/** A review in numbers. */
export interface ReviewSummary {
  readonly sessions: Readonly<Record<Support, number>>
  /** Units that begin in the sessions, as documented. Undetermined where a chart or those of one are. */
  readonly documentedUnits: Units | 'undetermined'
  /** Units on the lines of this review that may be claimed. */
  readonly claimableUnits: Units
  /** Units of those lines that a payer denies as beyond a limit. */
  readonly overLimitUnits: Units
  /** One entry a rule, in the order of the rules. */
  readonly rules: ReadonlyArray<RuleCount>
}
