import type { MidnightRule } from '../policy/MidnightRule.js'
import type { RecordId } from '../record/RecordId.js'

/** Something that neither the policy nor the sessions say, and what the units rest on in its place. */
export type UnitAssumption =
  /** The policy does not say when seconds are cut, and these sessions lost a minute or more by it. */
  | {
      readonly kind: 'secondsNotStated'
      readonly taken: 'cutPerContact'
      readonly sessions: ReadonlyArray<RecordId>
    }
  /** The policy does not say where minutes after midnight belong; the way that gives fewer units was taken. */
  | {
      readonly kind: 'midnightNotStated'
      readonly taken: MidnightRule
      readonly sessions: ReadonlyArray<RecordId>
    }
  /** These sessions name their service date, but no local offset: they were not split at midnight. */
  | {
      readonly kind: 'midnightNotKnown'
      readonly taken: 'startDate'
      readonly sessions: ReadonlyArray<RecordId>
    }
