import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { periodFields, type Period } from '../time/Period.js'
import { Condition } from './Condition.js'

/**
 * The longest time for which a plan may be written, its first and its last day both included: six months from
 * 2026-01-15 are through 2026-07-14.
 */
export interface PlanLength extends Period {
  /** The sessions whose plans may be no longer; absent: all. */
  readonly when?: Condition
}

export const PlanLength: Codec<PlanLength> = record<PlanLength>('PlanLength', {
  when: optional(Condition),
  ...periodFields,
})
