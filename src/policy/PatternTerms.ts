import type { Codec } from '../codec/Codec.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { statement, type Statement } from '../source/Statement.js'
import { DaysAlike } from './DaysAlike.js'
import type { Matter } from './Matter.js'
import { SigningBatch } from './SigningBatch.js'

/**
 * From when on an audit reports what recurs, as a warning. The thresholds are an agency's own decision, or a payer's that
 * publishes some; an audit judges no pattern without one.
 */
export interface PatternTerms {
  /** Notes that one person signed on one day. */
  readonly signedOnOneDay?: Statement<SigningBatch>
  /** Notes that one person signed at one moment. */
  readonly signedAtOneMoment?: Statement<SigningBatch>
  /** Service dates of a rendering provider or a member that have the same begin and end times. */
  readonly sameTimes?: Statement<DaysAlike>
  /** Service dates of a rendering provider or a member that have exactly the units which a limit allows for a day. */
  readonly unitsAtLimit?: Statement<DaysAlike>
}

export const PatternTerms: Codec<PatternTerms> = record<PatternTerms>('PatternTerms', {
  signedOnOneDay: optional(statement(SigningBatch)),
  signedAtOneMoment: optional(statement(SigningBatch)),
  sameTimes: optional(statement(DaysAlike)),
  unitsAtLimit: optional(statement(DaysAlike)),
})

/** Its matters, by their field. */
export const patternMatters = (terms: PatternTerms): ReadonlyArray<Matter> => [
  [['signedOnOneDay'], terms.signedOnOneDay],
  [['signedAtOneMoment'], terms.signedAtOneMoment],
  [['sameTimes'], terms.sameTimes],
  [['unitsAtLimit'], terms.unitsAtLimit],
]
