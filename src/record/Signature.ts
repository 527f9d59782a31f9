import { CredentialKind } from '../code/CredentialKind.js'
import { SignatureRole } from '../code/SignatureRole.js'
import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { OffsetDateTime } from '../time/OffsetDateTime.js'
import { RecordId } from './RecordId.js'

/** A signature, by hand or electronic. Its day is the day it was given, not the day it is about. */
export interface Signature {
  /** As whom. */
  readonly role?: SignatureRole
  /** The staff member who signed; absent for a member or guardian. */
  readonly signedBy?: RecordId
  /** When it was given, where the time is known. */
  readonly signedAt?: OffsetDateTime
  /** The day it was given, where only that is known. */
  readonly signedOn?: CalendarDate
  /** The credential written beside the signature. */
  readonly credential?: CredentialKind
}

export const Signature: Codec<Signature> = record<Signature>('Signature', {
  role: optional(SignatureRole),
  signedBy: optional(RecordId),
  signedAt: optional(OffsetDateTime),
  signedOn: optional(CalendarDate),
  credential: optional(CredentialKind),
})
