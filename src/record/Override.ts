import { Role } from '../code/Role.js'
import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { wordOrOther } from '../codec/wordOrOther.js'
import { CalendarDate } from '../time/CalendarDate.js'
import { RecordId } from './RecordId.js'

const reasons = [
  'documentedElsewhere',
  'payerAgreed',
  'correctedAtSource',
  'ruleDoesNotFit',
] as const

/**
 * Why a finding is let stand: what it asks for is documented outside the caseload, the payer agreed, the record was
 * corrected where it is kept, or the rule does not fit the case. What another reason says is never repeated.
 */
export type OverrideReason = (typeof reasons)[number] | Other

/**
 * A person's decision to let the findings of a rule stand. The policy that asks for what is not there says whose decision
 * counts; before the service date there is nothing to decide, and an audit does not heed it.
 */
export interface Override {
  /** The caller's reference to it. */
  readonly id: RecordId
  /** The rule's name, such as `planCoversServiceDate`; 1 to 100 characters. */
  readonly rule: string
  /** The session that it is about; absent: every session of the member. */
  readonly session?: RecordId
  /** As whom it was decided. */
  readonly role?: Role
  /** Why. */
  readonly reason?: OverrideReason
  /** The day on which it was decided: for a session of that day or before. */
  readonly decidedOn?: CalendarDate
}

export const Override: Codec<Override> = record<Override>('Override', {
  id: RecordId,
  rule: text('rule', { min: 1, max: 100 }),
  session: optional(RecordId),
  role: optional(Role),
  reason: optional(wordOrOther('OverrideReason', reasons)),
  decidedOn: optional(CalendarDate),
})
