import { CredentialKind } from '../code/CredentialKind.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** As what the rendering provider must be credentialed on the service date. */
export interface CredentialRequirement {
  /** The sessions that it is asked for, such as those of an age or a format; absent: all. */
  readonly when?: Condition
  /** Any one of these, at least one, up to 64. A grade of the payer's own is compared by its name as it stands. */
  readonly credentials: ReadonlyArray<CredentialKind>
}

export const CredentialRequirement: Codec<CredentialRequirement> = record<CredentialRequirement>(
  'CredentialRequirement',
  {
    when: optional(Condition),
    credentials: list(CredentialKind, 64),
  },
)
