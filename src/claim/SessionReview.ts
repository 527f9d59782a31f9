import type { RecordId } from '../record/RecordId.js'
import type { FindingPolicy } from '../rule/RuleFinding.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { Minutes } from '../time/Minutes.js'
import type { DroppedTime } from '../units/DroppedTime.js'
import type { Units } from '../units/Units.js'
import type { Finding } from './Finding.js'

/**
 * Where the units of a session stand: `supported` on the evidence given, `unsupported` where a rule is not
 * met, `undetermined` where a condition of payment cannot be told.
 */
export type Support = 'supported' | 'unsupported' | 'undetermined'

/** All that is said of one session. */
export interface SessionReview {
  /** The session. */
  readonly session: RecordId
  /** Its service date; absent where that is not known. */
  readonly serviceDate?: CalendarDate
  /** The payer's edition that judged it; absent where there is none. */
  readonly policy?: FindingPolicy
  /** Whole minutes documented as billable; absent where the time is not known. */
  readonly minutes?: Minutes
  /**
   * Units that begin in the session, as documented; absent where they cannot be reckoned. Its lines may hold fewer,
   * where units began here with time of a session that may not be claimed.
   */
  readonly units?: Units
  /** Time that is in no unit, and why. */
  readonly dropped?: ReadonlyArray<DroppedTime>
  /** Whether its units are supported. */
  readonly support: Support
  /**
   * Every finding of every rule, also those that are met. Where payer and agency both ask, each has a finding of its own,
   * and a payer that is silent has one that is not applicable: look for a rule and an outcome, not for a rule alone.
   */
  readonly findings: ReadonlyArray<Finding>
}
