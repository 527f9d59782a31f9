import { Role } from '../code/Role.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'

/** Whose decision may let a finding of a rule stand, where this policy's own value makes the finding. */
export interface OverridableRule {
  /** The rule's name, such as `planCoversServiceDate`; 1 to 100 characters. */
  readonly rule: string
  /** Who may decide it; at least one. */
  readonly roles: ReadonlyArray<Role>
}

export const OverridableRule: Codec<OverridableRule> = record<OverridableRule>('OverridableRule', {
  rule: text('rule', { min: 1, max: 100 }),
  roles: list(Role, 16),
})
