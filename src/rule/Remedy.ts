import type { LikelyCarc } from '../code/carcs.js'
import type { Role } from '../code/Role.js'
import type { Severity } from '../code/Severity.js'

/** What a reader is told of one reason: what is wrong, how it is put right and by whom, and how a payer would deny it. */
export interface Remedy {
  /** A sentence with the detail's fields in braces. */
  readonly sentence: string
  /** What to do about it. Never wording for a note. */
  readonly fix: string
  /** Who can do it. */
  readonly fixedBy: Role
  /** The claim adjustment reason code that a payer would most likely send. Our mapping. */
  readonly carc?: LikelyCarc
  /** Where the rule weighs less for this reason, at whatever moment. */
  readonly severityAtMost?: Exclude<Severity, 'error'>
}
