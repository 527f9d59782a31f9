import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Weekday } from '../time/Weekday.js'

/** That the units of the service are within the amount and frequency that the plan names for it. */
export interface PlannedAmountRequirement {
  /** The first day of the weeks that a plan speaks of; absent: the text does not say, and no week can be told. */
  readonly weekBegins?: Weekday
}

export const PlannedAmountRequirement: Codec<PlannedAmountRequirement> =
  record<PlannedAmountRequirement>('PlannedAmountRequirement', { weekBegins: optional(Weekday) })
