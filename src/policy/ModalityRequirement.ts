import { Modality } from '../code/Modality.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** How staff and member may meet. */
export interface ModalityRequirement {
  /** The sessions that it is about; absent: all. */
  readonly when?: Condition
  /** The only ways in which they may meet, at least one, up to 16. */
  readonly allowed: ReadonlyArray<Modality>
}

export const ModalityRequirement: Codec<ModalityRequirement> = record<ModalityRequirement>(
  'ModalityRequirement',
  {
    when: optional(Condition),
    allowed: list(Modality, 16),
  },
)
