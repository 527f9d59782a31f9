import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { Condition } from './Condition.js'

/** How many service dates on end that are alike are a pattern. Days without service between them change nothing. */
export interface DaysAlike {
  /** At least so many service dates, 2 to 10,000. */
  readonly serviceDates: number
  /** The sessions that it is about; absent: all. */
  readonly when?: Condition
}

export const DaysAlike: Codec<DaysAlike> = record<DaysAlike>('DaysAlike', {
  serviceDates: integer('serviceDates', 2, 10_000),
  when: optional(Condition),
})
