import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { Coverage } from './Coverage.js'
import { RecordId } from './RecordId.js'

/** The person who is taught: what billing must know of them, and no name. */
export interface Member {
  /** The caller's reference to them. */
  readonly id: RecordId
  /** The day of birth, by which the age on a service date is told. */
  readonly birthDate?: CalendarDate
  /** The day of death; absent where the member lives or it is not known. */
  readonly diedOn?: CalendarDate
  /** Who covers the member and when. An empty list says that nobody does. */
  readonly coverages?: ReadonlyArray<Coverage>
}

export const Member: Codec<Member> = record<Member>('Member', {
  id: RecordId,
  birthDate: optional(CalendarDate),
  diedOn: optional(CalendarDate),
  coverages: optional(list(Coverage, 1_000)),
})
