import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { statement, type Statement } from '../source/Statement.js'
import { Aggregation } from './Aggregation.js'
import { MidnightRule } from './MidnightRule.js'
import { Rounding } from './Rounding.js'
import { SecondsRule } from './SecondsRule.js'

/**
 * What a payer says on turning time into units. Without a rounding and an aggregation there are no units; where it is
 * silent on seconds or midnight they are counted in the way that gives fewer units, and the result says so. A matter that
 * the file does not take up counts as one on which the text is silent.
 */
export interface UnitPolicy {
  /** From how many minutes on a unit is earned. */
  readonly rounding?: Statement<Rounding>
  /** Which minutes are put together before they are rounded. */
  readonly aggregation?: Statement<Aggregation>
  /** Whether seconds are cut from each contact, or from the sum. */
  readonly seconds?: Statement<SecondsRule>
  /** To which service date the minutes after midnight belong. */
  readonly midnight?: Statement<MidnightRule>
  /**
   * The minutes that a contact must have to count at all, inclusive, 0 to 1,440: a session without its breaks, or
   * each uninterrupted stretch of it where units must be continuous. Not stated means that none is asked.
   */
  readonly minimumContactMinutes?: Statement<number>
}

export const UnitPolicy: Codec<UnitPolicy> = record<UnitPolicy>('UnitPolicy', {
  rounding: optional(statement(Rounding)),
  aggregation: optional(statement(Aggregation)),
  seconds: optional(statement(SecondsRule)),
  midnight: optional(statement(MidnightRule)),
  minimumContactMinutes: optional(statement(integer('minutes', 0, 1440))),
})
