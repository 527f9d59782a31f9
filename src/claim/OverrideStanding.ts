import type { RecordId } from '../record/RecordId.js'

/**
 * Why a person's decision does not count.
 *
 * - `idIsShared`: another override of the member has the same id
 * - `ruleIsUnknown`: there is no rule of that name
 * - `ruleFollowsFromRecords`: nobody can decide that arithmetic, a death or a missing policy is otherwise
 * - `roleIsUnknown`, `reasonIsUnknown`, `dateIsUnknown`: it does not say as whom, why or when it was decided
 * - `decidedAfterReview`: it was decided after the day that the review is made as of
 * - `policyDoesNotAllow`: no agency's policy lets that role override the rule on the service date
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
  | 'policyDoesNotAllow'
  | 'unitsAreBeyondLimit'

/** What became of one override. */
export interface OverrideStanding {
  readonly override: RecordId
  /** `unused`: it names no finding that is open, or another override already lets it stand. */
  readonly outcome: 'applied' | 'notAllowed' | 'unused'
  /** Why it is not allowed. */
  readonly refusal?: OverrideRefusal
  /** The ids of the findings that it lets stand, in order of session. */
  readonly findings: ReadonlyArray<string>
}
