import { Npi } from '../code/Npi.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { DateRange } from '../time/DateRange.js'
import { Credential } from './Credential.js'
import { RecordId } from './RecordId.js'
import { Supervision } from './Supervision.js'

/** Somebody who renders, supervises or signs. */
export interface StaffMember {
  /** The caller's reference to them. */
  readonly id: RecordId
  /** The National Provider Identifier; absent for somebody who has none, or where it is not known. */
  readonly npi?: Npi
  /** As what they are credentialed and when, past times too. An empty list: as nothing. */
  readonly credentials?: ReadonlyArray<Credential>
  /** Who supervises them and when. An empty list: nobody does. */
  readonly supervisions?: ReadonlyArray<Supervision>
  /** Days on which they are excluded from federal health programs. An empty list says that they are not. */
  readonly exclusions?: ReadonlyArray<DateRange>
  /** Days on which they were away. An empty list says that there were none. */
  readonly absences?: ReadonlyArray<DateRange>
}

export const StaffMember: Codec<StaffMember> = record<StaffMember>('StaffMember', {
  id: RecordId,
  npi: optional(Npi),
  credentials: optional(list(Credential, 1_000)),
  supervisions: optional(list(Supervision, 1_000)),
  exclusions: optional(list(DateRange, 1_000)),
  absences: optional(list(DateRange, 10_000)),
})
