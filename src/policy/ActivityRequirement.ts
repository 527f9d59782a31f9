import { Activity } from '../code/Activity.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'

/** What is no skills training, however it is billed. */
export interface ActivityRequirement {
  /** What a session may not have been; at least one, up to 64, and never skills training. */
  readonly refused: ReadonlyArray<Activity>
}

export const ActivityRequirement: Codec<ActivityRequirement> = record<ActivityRequirement>(
  'ActivityRequirement',
  { refused: list(Activity, 64) },
)
