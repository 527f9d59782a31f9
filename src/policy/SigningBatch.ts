import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** How many notes that one person signs together are a batch. */
export interface SigningBatch {
  /** At least so many notes, 2 to 100,000. */
  readonly notes: number
  /** Of at least so many different service dates, 2 to 10,000; absent: of however many. */
  readonly serviceDates?: number
  /** The sessions whose notes it is about; absent: all. */
  readonly when?: Condition
}

export const SigningBatch: Codec<SigningBatch> = record<SigningBatch>('SigningBatch', {
  notes: integer('notes', 2, 100_000),
  serviceDates: optional(integer('serviceDates', 2, 10_000)),
  when: optional(Condition),
})
