import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** That the member is there, in person or by the modality of the session. */
export interface PresenceRequirement {
  /** The sessions that it is asked for; absent: all. */
  readonly when?: Condition
}

export const PresenceRequirement: Codec<PresenceRequirement> = record<PresenceRequirement>(
  'PresenceRequirement',
  { when: optional(Condition) },
)
