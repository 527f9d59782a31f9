import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** How many may be taught together, everyone in the room counted, whoever pays. At least one of the numbers is there. */
export interface GroupRequirement {
  /** The groups that it is about, such as those of members of an age; absent: all. */
  readonly when?: Condition
  /** The fewest, who are still enough: 1 to 1,000. */
  readonly minimum?: number
  /** The most, who are not too many: 1 to 1,000. */
  readonly maximum?: number
  /** The most for each of the staff who lead the group: 1 to 1,000. */
  readonly membersPerStaff?: number
}

export const GroupRequirement: Codec<GroupRequirement> = record<GroupRequirement>(
  'GroupRequirement',
  {
    when: optional(Condition),
    minimum: optional(integer('minimum', 1, 1_000)),
    maximum: optional(integer('maximum', 1, 1_000)),
    membersPerStaff: optional(integer('membersPerStaff', 1, 1_000)),
  },
)
