import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { DateRange } from '../time/DateRange.js'

/** Service dates for which no edition was read, and why. */
export interface PolicyGap {
  /** The days of which no edition was read, both ends included. */
  readonly dates: DateRange
  /** 1 to 2,000 characters. */
  readonly reason: string
}

export const PolicyGap: Codec<PolicyGap> = record<PolicyGap>('PolicyGap', {
  dates: DateRange,
  reason: text('reason', { min: 1, max: 2_000 }),
})
