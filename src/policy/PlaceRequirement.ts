import { PlaceOfService } from '../code/PlaceOfService.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** Where the service may be given. At least one of the lists is there, and no place is in both. */
export interface PlaceRequirement {
  /** The sessions that it is about; absent: all. */
  readonly when?: Condition
  /** The only places at which it may be given; absent: every place that is not refused. At least one, up to 100. */
  readonly allowed?: ReadonlyArray<PlaceOfService>
  /** Places at which it may not be given; at least one, up to 100. */
  readonly refused?: ReadonlyArray<PlaceOfService>
}

export const PlaceRequirement: Codec<PlaceRequirement> = record<PlaceRequirement>(
  'PlaceRequirement',
  {
    when: optional(Condition),
    allowed: optional(list(PlaceOfService, 100)),
    refused: optional(list(PlaceOfService, 100)),
  },
)
