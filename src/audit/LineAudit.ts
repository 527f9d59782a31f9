import type { Hcpcs } from '../code/Hcpcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { Units } from '../units/Units.js'
import type { BilledStanding } from './MatchedLine.js'

/**
 * What of a billed line is supported. Lines that do not count, and those of other codes than H2014, show their standing and
 * their sessions alone: nothing of them is reckoned.
 */
export interface LineAudit {
  /** The line. */
  readonly line: RecordId
  /** Whom it was billed for. */
  readonly member: RecordId
  /** Its payer, or else the one by whose policy its sessions are judged; absent where neither is known. */
  readonly payer?: string
  /** The first of its days; absent where that is not known. */
  readonly serviceDate?: CalendarDate
  /** The code that was billed. */
  readonly code: Hcpcs
  /** Whether it counts as money asked for. */
  readonly standing: BilledStanding
  /** The sessions of the caseload that it was billed for, in order of time. */
  readonly sessions: ReadonlyArray<RecordId>
  /** The staff member who is named as rendering, or else who rendered all its sessions; absent where that is not known. */
  readonly renderingProvider?: RecordId
  /** As billed, whole or not; absent where it is not known. */
  readonly billedUnits?: number
  /** Units of its sessions that are documented, within the limits, and that nothing found takes the support from. */
  readonly supportedUnits?: Units
  /** Billed units that are neither supported nor overpaid, since it cannot be told. `missing` says for lack of what. */
  readonly undeterminedUnits?: Units
  /** Whole billed units beyond those that are supported or undetermined; absent where the billed ones are not known. */
  readonly overpaidUnits?: Units
  /** Supported units beyond those that were billed; absent where the billed ones are not known. */
  readonly underpaidUnits?: Units
  /** What the payer pays for a unit of the line; absent where it is not known. */
  readonly centsPerUnit?: number
  /**
   * What its billed and supported units were paid more by its rate than by that of the format in which its sessions were
   * held, in whole cents: less than 0 where they were paid less. Part of `overpaidCents` or else of `underpaidCents`. Absent
   * where the line tells the format, and where that or a rate is not known.
   */
  readonly rateDifferenceCents?: number
  /** The whole billed units by its rate; absent where that or the units are not known. */
  readonly billedCents?: number
  /** Supported units in whole cents, by the rate that is right where that is known; absent where its own is not known. */
  readonly supportedCents?: number
  /** Undetermined units by its rate; absent where that is not known. */
  readonly undeterminedCents?: number
  /** Overpaid units in whole cents, and a difference of the rates; absent where the rate or the units are not known. */
  readonly overpaidCents?: number
  /** Underpaid units in whole cents, and a difference of the rates; absent where the rate or the units are not known. */
  readonly underpaidCents?: number
  /** What is not known and would tell the undetermined units, the billed ones or the rate: paths, in order. */
  readonly missing?: ReadonlyArray<string>
  /**
   * The ids of the findings about it and about its sessions that are errors or warnings and are listed, in order: the
   * first 100, those of the audit before those of the review.
   */
  readonly findings: ReadonlyArray<string>
  /** How many more of them there are; absent where there are none. */
  readonly findingsLeftOut?: number
}
