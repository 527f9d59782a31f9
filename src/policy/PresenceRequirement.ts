import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** Whether the member must be there, in person or by the modality of the session. */
export interface PresenceRequirement {
  /** The sessions that it is about, such as those with the family; absent: all. */
  readonly when?: Condition
  /** `false`: the text says that others may be taught on the member's behalf, without the member. */
  readonly isMemberRequired: boolean
}

export const PresenceRequirement: Codec<PresenceRequirement> = record<PresenceRequirement>(
  'PresenceRequirement',
  {
    when: optional(Condition),
    isMemberRequired: boolean,
  },
)
