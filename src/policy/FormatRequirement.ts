import { FormatKind } from '../code/FormatKind.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'

/** With whom the service may be held. */
export interface FormatRequirement {
  /** The only formats in which it may be held, at least one, up to 3. */
  readonly allowed: ReadonlyArray<FormatKind>
}

export const FormatRequirement: Codec<FormatRequirement> = record<FormatRequirement>(
  'FormatRequirement',
  { allowed: list(FormatKind, 3) },
)
