import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { periodFields, type Period } from '../time/Period.js'
import { Condition } from './Condition.js'

/** How long a plan may go without a review, counted from its first day and from each review of it. */
export interface PlanReviewInterval extends Period {
  /** The sessions whose plans are to be reviewed; absent: all. */
  readonly when?: Condition
  /**
   * Whether the day that is exactly so many days or months later is still within: "at least every 90 days" leaves
   * day 90 open, and the policy says which way it is read.
   */
  readonly isLastDayWithin: boolean
}

export const PlanReviewInterval: Codec<PlanReviewInterval> = record<PlanReviewInterval>(
  'PlanReviewInterval',
  {
    when: optional(Condition),
    ...periodFields,
    isLastDayWithin: boolean,
  },
)
