import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { CalendarDate } from '../time/CalendarDate.js'

/** That a payer covers a member, from one day through another, both included. */
export interface Coverage {
  /** The payer, by the id of its policy, 1 to 128 characters. */
  readonly payer: string
  /** The first day of coverage; absent where it is not known. */
  readonly from?: CalendarDate
  /** The last day of coverage; absent while it goes on. */
  readonly through?: CalendarDate
  /** In which order payers pay, 0 to 1,000: the lowest first. Absent counts as last. */
  readonly order?: number
}

export const Coverage: Codec<Coverage> = record<Coverage>('Coverage', {
  payer: text('payer', { min: 1, max: 128 }),
  from: optional(CalendarDate),
  through: optional(CalendarDate),
  order: optional(integer('order', 0, 1_000)),
})
