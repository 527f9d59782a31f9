import type { AuditGap, AuditSilence } from './AuditCheck.js'
import type { AuditCheckId, AuditFinding } from './AuditFinding.js'
import type { AuditTotals } from './AuditTotals.js'
import type { LineAudit } from './LineAudit.js'
import type { UnbilledUnits } from './unbilledUnits.js'

/** How many findings of a check are not listed, since it has more than 10,000. */
export interface LeftOut {
  readonly check: AuditCheckId
  readonly count: number
}

/** What a check could not tell, and of how many records. */
export interface CheckGap extends AuditGap {
  readonly check: AuditCheckId
}

/** A matter on which no policy speaks, so that a check judged nothing by it. */
export interface CheckSilence extends AuditSilence {
  readonly check: AuditCheckId
}

/** What an audit says beside the review. */
export interface BilledAudit {
  /** What is said of each billed line, in order of id. */
  readonly lines: ReadonlyArray<LineAudit>
  /** What the checks find wrong over lines, members and staff: in the order of the checks, then of their ids; of each the first 10,000. */
  readonly findings: ReadonlyArray<AuditFinding>
  /** How many more there are. They count in units, money and totals all the same. */
  readonly leftOut: ReadonlyArray<LeftOut>
  /** What the checks could not tell, in the order of the checks, then of the paths. */
  readonly gaps: ReadonlyArray<CheckGap>
  /** On what no policy speaks that a check would follow from, in the order of the checks, then of the matters. */
  readonly silences: ReadonlyArray<CheckSilence>
  /** What is supported and was not billed: no fault, but worth a look. */
  readonly unbilled: UnbilledUnits
  /** The audit in numbers. */
  readonly totals: AuditTotals
}
