import type { Codec } from '../codec/Codec.js'
import type { Other } from '../codec/Other.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { wordOrOther } from '../codec/wordOrOther.js'
import { OffsetDateTime } from '../time/OffsetDateTime.js'

/** Why minutes inside a session are no service. */
export type NonBillableReason =
  'break' | 'meal' | 'travel' | 'waiting' | 'documentation' | 'otherService' | Other

/** A part of a session that is no service. Overlapping parts are taken off once. */
export interface NonBillableSpan {
  /** The instant at which it began. */
  readonly start: OffsetDateTime
  /** The instant at which it was over, which no longer belongs to it. */
  readonly end: OffsetDateTime
  /** Why it is no service. */
  readonly reason?: NonBillableReason
}

export const NonBillableSpan: Codec<NonBillableSpan> = record<NonBillableSpan>('NonBillableSpan', {
  start: OffsetDateTime,
  end: OffsetDateTime,
  reason: optional(
    wordOrOther('NonBillableReason', [
      'break',
      'meal',
      'travel',
      'waiting',
      'documentation',
      'otherService',
    ]),
  ),
})
