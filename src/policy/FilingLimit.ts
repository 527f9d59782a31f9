import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { record } from '../codec/record.js'

/** How long after the service a claim may be filed. */
export interface FilingLimit {
  /** The most days between the service date and the day of filing, 0 to 3,650; the last day still counts. */
  readonly days: number
}

export const FilingLimit: Codec<FilingLimit> = record<FilingLimit>('FilingLimit', {
  days: integer('days', 0, 3_650),
})
