import { CredentialKind } from '../code/CredentialKind.js'
import { Modifier } from '../code/Modifier.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/**
 * That a claim line bears a modifier exactly where the facts are these. Its place among the entries of the policy is its
 * place on the line. Several entries of one modifier are alternatives: it belongs where one of them holds.
 */
export interface ModifierRequirement {
  /** The modifier. */
  readonly modifier: Modifier
  /** The sessions that bear it; absent: all. */
  readonly when?: Condition
  /** Only those whose rendering provider is credentialed as one of these on the service date, up to 100; absent: whoever renders. */
  readonly credentials?: ReadonlyArray<CredentialKind>
}

export const ModifierRequirement: Codec<ModifierRequirement> = record<ModifierRequirement>(
  'ModifierRequirement',
  {
    modifier: Modifier,
    when: optional(Condition),
    credentials: optional(list(CredentialKind, 100)),
  },
)
