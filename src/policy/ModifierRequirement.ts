import { CredentialKind } from '../code/CredentialKind.js'
import { Modifier } from '../code/Modifier.js'
import { Program } from '../code/Program.js'
import { boolean } from '../codec/boolean.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { Condition } from './Condition.js'

/**
 * That a claim line bears a modifier exactly where the facts are these. Its place among the entries of the policy is its
 * place on the line. Several entries of one modifier are alternatives: it belongs where one of them holds.
 */
export interface ModifierRequirement {
  /** The modifier. */
  readonly modifier: Modifier
  /**
   * The name of what the modifier tells, such as the grade of the staff, where a line bears one of several: of the entries
   * of one slot the first that holds, and no other. 1 to 40 characters; absent: whatever else the line bears.
   */
  readonly slot?: string
  /** The sessions that bear it; absent: all. */
  readonly when?: Condition
  /** Only those whose rendering provider is credentialed as one of these on the service date, up to 100; absent: whoever renders. */
  readonly credentials?: ReadonlyArray<CredentialKind>
  /** Only those given under one of these programs, up to 16; absent: whatever the program. */
  readonly programs?: ReadonlyArray<Program>
  /** Only those with the member there, or only those without, such as with the family alone; absent: both. */
  readonly memberPresent?: boolean
}

export const ModifierRequirement: Codec<ModifierRequirement> = record<ModifierRequirement>(
  'ModifierRequirement',
  {
    modifier: Modifier,
    slot: optional(text('slot', { min: 1, max: 40 })),
    when: optional(Condition),
    credentials: optional(list(CredentialKind, 100)),
    programs: optional(list(Program, 16)),
    memberPresent: optional(boolean),
  },
)
