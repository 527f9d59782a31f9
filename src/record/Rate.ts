import { Hcpcs } from '../code/Hcpcs.js'
import { Modifier } from '../code/Modifier.js'
import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'
import { DateRange } from '../time/DateRange.js'

/** What a payer pays for one unit of a code. */
export interface Rate {
  /** The payer, by the id of its policy, 1 to 128 characters. */
  readonly payer: string
  /** The procedure code. */
  readonly code: Hcpcs
  /** The rate is of lines that bear all of these; absent or empty: of any line. */
  readonly modifiers?: ReadonlyArray<Modifier>
  /** The service dates for which it holds. */
  readonly effective: DateRange
  /** For one unit, in whole cents, 0 to 100,000,000. */
  readonly centsPerUnit: number
}

export const Rate: Codec<Rate> = record<Rate>('Rate', {
  payer: text('payer', { min: 1, max: 128 }),
  code: Hcpcs,
  modifiers: optional(list(Modifier, 100)),
  effective: DateRange,
  centsPerUnit: integer('centsPerUnit', 0, 100_000_000),
})
