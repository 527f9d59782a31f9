import type { Units } from '../units/Units.js'
import type { RuleId } from './Finding.js'
import type { Support } from './SessionReview.js'

/** How often a rule gave each outcome. */
export interface RuleCount {
  /** The rule. */
  readonly rule: RuleId
  /** How often it holds. */
  readonly met: number
  /** How often it does not. */
  readonly notMet: number
  /** How often it cannot be told. */
  readonly undetermined: number
  /** How often there is nothing to judge, or the policy is silent. */
  readonly notApplicable: number
}

/** A review in numbers. */
export interface ReviewSummary {
  /** How many sessions are supported, unsupported, and undetermined. */
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
