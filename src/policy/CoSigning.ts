import { CredentialKind } from '../code/CredentialKind.js'
import { SignatureRole } from '../code/SignatureRole.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/**
 * That somebody signs the note beside its author, once the session is over: one signature of which all of this holds.
 * What is absent narrows nothing. A text that asks for two
 * co-signatures is two values.
 */
export interface CoSigning {
  /** The sessions that it is asked for; absent: all. */
  readonly when?: Condition
  /** The authors whose notes need it: who holds one of these credentials on the service date, whatever else they hold; at least one, up to 64. Absent: all. */
  readonly ofCredentials?: ReadonlyArray<CredentialKind>
  /** As whom the co-signer signs: any one of these, at least one, up to 16. Absent: as whomever but member or guardian. */
  readonly roles?: ReadonlyArray<SignatureRole>
  /** As what the co-signer is credentialed on the day of the signature: any one of these, at least one, up to 64. */
  readonly credentials?: ReadonlyArray<CredentialKind>
  /** The most hours between the end of the session and the co-signature, 0 to 8,760; the last moment still counts. Absent: no time is stated. */
  readonly withinHours?: number
}

export const CoSigning: Codec<CoSigning> = record<CoSigning>('CoSigning', {
  when: optional(Condition),
  ofCredentials: optional(list(CredentialKind, 64)),
  roles: optional(list(SignatureRole, 16)),
  credentials: optional(list(CredentialKind, 64)),
  withinHours: optional(integer('withinHours', 0, 8_760)),
})
