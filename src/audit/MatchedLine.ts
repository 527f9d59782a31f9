import type { BilledLine } from '../record/BilledLine.js'
import type { AuditedService } from './AuditedService.js'

/**
 * Whether a billed line counts as money asked for: `counted`, or why not: a draft was not sent, a denied one was not
 * paid, a replaced one counts by the line in its place, a voided one was taken back.
 */
export type BilledStanding = 'counted' | 'draft' | 'denied' | 'replaced' | 'voided'

/** A billed line with the services that it was billed for. */
export interface MatchedLine {
  readonly line: BilledLine
  readonly standing: BilledStanding
  /** In order of time; empty where the caseload holds none that it could be for. */
  readonly services: ReadonlyArray<AuditedService>
}
