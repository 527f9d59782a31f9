import type { FindingPolicy } from '../rule/RuleFinding.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** An edition that judged sessions, with what a reader of the review should know of it, said once. */
export interface PolicyStanding extends FindingPolicy {
  /** The matters on which its text is silent, by field: no rule of them applied. */
  readonly notStated: ReadonlyArray<string>
  /** The matters that its file does not take up, by field: nobody looked, and no rule of them applied. */
  readonly notTakenUp: ReadonlyArray<string>
  /** The day through which the text was shown to be in effect. */
  readonly verifiedOn: CalendarDate
  /** Sessions after that day: whether the text still stood then is to be checked. */
  readonly sessionsAfterVerifiedOn: number
}
