import type { RecordId } from '../record/RecordId.js'

/**
 * Why a person's decision does not count.
 *
 * - `idIsShared`: another override of the member has the same id
 * - `ruleIsUnknown`: there is no rule of that name
 * - `ruleFollowsFromRecords`: nobody can decide that arithmetic, a death or a missing policy is otherwise
 * - `roleIsUnknown`, `reasonIsUnknown`, `dateIsUnknown`: it does not say as whom, why or when it was decided
 * - `decidedAfterReview`: it was decided after the day that the review is made as of
 * - `serviceDateIsUnknown`: it is not known whether it was decided before the service date of the session
 * - `decidedBeforeService`: it was decided before the service date of the session, of which nobody could know yet
 * - `policyDoesNotAllow`: the policy that asks for it does not let that role override the rule; an agency's policy
 *   lets stand what the agency asks, never what a payer or a baseline does
 * - `unitsAreBeyondLimit`: the finding takes units that a limit denies, which no decision pays for
 */
export type OverrideRefusal =
  | 'idIsShared'
  | 'ruleIsUnknown'
  | 'ruleFollowsFromRecords'
  | 'roleIsUnknown'
  | 'reasonIsUnknown'
  | 'dateIsUnknown'
  | 'decidedAfterReview'
  | 'serviceDateIsUnknown'
  | 'decidedBeforeService'
  | 'policyDoesNotAllow'
  | 'unitsAreBeyondLimit'

/** What became of one override. */
export interface OverrideStanding {
  readonly override: RecordId
  /**
   * - `applied`: it lets findings stand, which keep nothing from being claimed
   * - `notHonored`: it would, but an audit does not heed what was decided within the agency: the findings weigh what they
   *   weigh
   * - `notAllowed`: it lets no finding stand, and why
   * - `unused`: it names no finding that is open, or another override already lets it stand
   */
  readonly outcome: 'applied' | 'notHonored' | 'notAllowed' | 'unused'
  /** Why it is not allowed; of one that counts for some findings, why it does not for another. */
  readonly refusal?: OverrideRefusal
  /** The ids of the findings that it lets stand, or would but for the audit, in order of session. */
  readonly findings: ReadonlyArray<string>
}
