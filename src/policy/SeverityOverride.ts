import { Moment } from '../code/Moment.js'
import { Severity } from '../code/Severity.js'
import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'

/** How much a rule weighs at a moment by this policy, in place of what it weighs by itself. */
export interface SeverityOverride {
  /** The rule's name, such as `planCoversServiceDate`; 1 to 100 characters. */
  readonly rule: string
  readonly moment: Moment
  readonly severity: Severity
}

export const SeverityOverride: Codec<SeverityOverride> = record<SeverityOverride>(
  'SeverityOverride',
  { rule: text('rule', { min: 1, max: 100 }), moment: Moment, severity: Severity },
)
