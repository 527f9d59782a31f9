import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { CredentialKind } from '../code/CredentialKind.js'

/** That somebody is credentialed, on the days of the credential itself, both ends included. */
export interface Credential {
  /** As what. */
  readonly kind: CredentialKind
  /** The first day on which it is valid; absent where that is not known. */
  readonly from?: CalendarDate
  /** The last day on which it is valid; absent while no end is set. */
  readonly through?: CalendarDate
}

export const Credential: Codec<Credential> = record<Credential>('Credential', {
  kind: CredentialKind,
  from: optional(CalendarDate),
  through: optional(CalendarDate),
})
