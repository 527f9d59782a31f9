import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** Whether a session with the family must have the member in it. */
export interface FamilyRequirement {
  /** The sessions that it is about, such as those of members of an age; absent: all. */
  readonly when?: Condition
  /** Whether the member must be there. `false`: the text says that the family may be taught without the member. */
  readonly isMemberRequired: boolean
}

export const FamilyRequirement: Codec<FamilyRequirement> = record<FamilyRequirement>(
  'FamilyRequirement',
  {
    when: optional(Condition),
    isMemberRequired: boolean,
  },
)
