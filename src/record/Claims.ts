import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { word } from '../codec/word.js'
import { BilledLine } from './BilledLine.js'
import { Rate } from './Rate.js'

/** The lists of claims. */
export type ClaimsList = 'lines' | 'rates'

/** The lines that were billed, and what payers pay for a unit. */
export interface Claims {
  /** Every line of whatever standing and code, up to 1,000,000. */
  readonly lines: ReadonlyArray<BilledLine>
  /** Up to 100,000; absent where nothing is known of rates, and then nothing is told in money. */
  readonly rates?: ReadonlyArray<Rate>
  /** Lists that are known to lack records. */
  readonly incomplete?: ReadonlyArray<ClaimsList>
}

/** The most billed lines that are audited in one call. */
export const MAX_LINES = 1_000_000

/** The most rates. */
export const MAX_RATES = 100_000

const ClaimsList: Codec<ClaimsList> = word('ClaimsList', ['lines', 'rates'])

/** The names of lists of claims, up to 100. */
export const ClaimsLists: Codec<ReadonlyArray<ClaimsList>> = list(ClaimsList, 100)

export const Claims: Codec<Claims> = record<Claims>('Claims', {
  lines: list(BilledLine, MAX_LINES),
  rates: optional(list(Rate, MAX_RATES)),
  incomplete: optional(ClaimsLists),
})
