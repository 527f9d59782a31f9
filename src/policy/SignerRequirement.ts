import { CredentialKind } from '../code/CredentialKind.js'
import { SignatureRole } from '../code/SignatureRole.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/**
 * That a record bears a signature of which all of this holds at once. What is absent narrows nothing: an empty
 * requirement asks for any signature. A text that asks for two signatures is two requirements.
 */
export interface SignerRequirement {
  /** The sessions that it is asked for; absent: all. */
  readonly when?: Condition
  /** As whom the signer signs: any one of these, at least one, up to 16. */
  readonly roles?: ReadonlyArray<SignatureRole>
  /**
   * As what the signer is credentialed on the day of the signature, by the credential beside the signature or by those
   * on file: any one of these, at least one, up to 64.
   */
  readonly credentials?: ReadonlyArray<CredentialKind>
  /**
   * The most days between a day and the signature, 0 to 3,660; that many days after it still counts, and so does any
   * day before it. The rule that owns the requirement says which day it counts from.
   */
  readonly withinDays?: number
}

export const SignerRequirement: Codec<SignerRequirement> = record<SignerRequirement>(
  'SignerRequirement',
  {
    when: optional(Condition),
    roles: optional(list(SignatureRole, 16)),
    credentials: optional(list(CredentialKind, 64)),
    withinDays: optional(integer('withinDays', 0, 3_660)),
  },
)
