import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** That an assessment of the member stands on the service date, and how old it may be. */
export interface AssessmentRequirement {
  /** The sessions that it is asked for; absent: all. */
  readonly when?: Condition
  /** The most days between the assessment and the service date, 0 to 36,500: a service on the day of the assessment is 0 days after it. Absent: no age is stated. */
  readonly maxAgeDays?: number
}

export const AssessmentRequirement: Codec<AssessmentRequirement> = record<AssessmentRequirement>(
  'AssessmentRequirement',
  {
    when: optional(Condition),
    maxAgeDays: optional(integer('maxAgeDays', 0, 36_500)),
  },
)
