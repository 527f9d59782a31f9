import type { RuleId } from '../claim/Finding.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarMonth } from '../time/CalendarMonth.js'
import type { Units } from '../units/Units.js'
import type { AuditCheckId } from './AuditFinding.js'
import type { BilledStanding } from './MatchedLine.js'

/**
 * Sums over lines of H2014 that count. Units are whole ones; cents stay at the largest safe integer rather than losing
 * exactness above it.
 */
export interface AuditSums {
  /** How many lines. */
  readonly lines: number
  /** The whole units that were billed. */
  readonly billedUnits: Units
  readonly supportedUnits: Units
  readonly undeterminedUnits: Units
  readonly overpaidUnits: Units
  readonly underpaidUnits: Units
  /**
   * These units in whole cents, of the lines that have a rate: the supported and the underpaid ones at the rate that is
   * right, the others at the one that was billed.
   */
  readonly billedCents: number
  readonly supportedCents: number
  readonly undeterminedCents: number
  readonly overpaidCents: number
  readonly underpaidCents: number
  /** How many lines do not say how many units were billed: nothing of them is overpaid or underpaid. */
  readonly linesWithoutUnits: number
  /** How many lines have no rate: the cents lack them. */
  readonly linesWithoutRate: number
  /** The whole units that were billed on them. */
  readonly unitsWithoutRate: Units
}

/** What is at stake by one rule of the review or check of the audit. A line can be under several. */
export interface RuleAtStake {
  readonly rule: RuleId | AuditCheckId
  /** Lines about which, or about sessions of which, it finds something wrong: an error or a warning. */
  readonly lines: number
  /** Of their overpaid units those of sessions from which it takes the support, or all where it is an error about the line itself. */
  readonly units: Units
  /** These units in cents, as far as rates are known; of a format billed as another also what the rates differ in. */
  readonly cents: number
}

/** What is not known, and how much cannot be told for lack of it. */
export interface AuditLack {
  /** A path of field names, as in a finding's `missing`. */
  readonly missing: string
  /** Sessions of H2014 whose support is undetermined for lack of it. */
  readonly sessions: number
  /** Counted lines of H2014 of which something cannot be told for lack of it. */
  readonly lines: number
}

/** An audit in numbers. */
export interface AuditTotals {
  /** Whether every billed line and every chart is known; else the sums are of those that are. */
  readonly isComplete: boolean
  /** How many lines of H2014 stand how. */
  readonly standings: Readonly<Record<BilledStanding, number>>
  /** How many lines are of other codes, and not judged. */
  readonly linesOfOtherCodes: number
  readonly overall: AuditSums
  /** In order of name; only those under which there is a line. */
  readonly byRule: ReadonlyArray<RuleAtStake>
  /** In order of id, last those of whom it is not known who rendered. */
  readonly byStaff: ReadonlyArray<AuditSums & { readonly staff?: RecordId }>
  /** In order of id. */
  readonly byMember: ReadonlyArray<AuditSums & { readonly member: RecordId }>
  /** In order of month, last those without a date. */
  readonly byMonth: ReadonlyArray<AuditSums & { readonly month?: CalendarMonth }>
  /** In order of path. */
  readonly undetermined: ReadonlyArray<AuditLack>
}
