import type { Codec } from '../codec/Codec.js'
import { record } from '../codec/record.js'
import { text } from '../codec/text.js'

/** A clause that was read and is not encoded, and why. */
export interface UnencodedClause {
  /** The key of the source that holds it. */
  readonly source: string
  /** 1 to 500 characters. */
  readonly section: string
  /** 1 to 2,000 characters. */
  readonly reason: string
}

export const UnencodedClause: Codec<UnencodedClause> = record<UnencodedClause>('UnencodedClause', {
  source: text('source', { min: 1, max: 100 }),
  section: text('section', { min: 1, max: 500 }),
  reason: text('reason', { min: 1, max: 2_000 }),
})
