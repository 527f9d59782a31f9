import { StayKind } from '../code/StayKind.js'
import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { RecordId } from './RecordId.js'

/** Days that a member spent in a hospital, a residence or custody, both ends included. */
export interface Stay {
  /** The caller's reference to it. */
  readonly id: RecordId
  /** Where; absent where that is not known. */
  readonly kind?: StayKind
  /** The day of admission; absent where that is not known. */
  readonly from?: CalendarDate
  /** The day of discharge; absent while the stay goes on. */
  readonly through?: CalendarDate
}

export const Stay: Codec<Stay> = record<Stay>('Stay', {
  id: RecordId,
  kind: optional(StayKind),
  from: optional(CalendarDate),
  through: optional(CalendarDate),
})
