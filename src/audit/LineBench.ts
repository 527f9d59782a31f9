import type { Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditBench } from './AuditBench.js'
import type { AuditedService } from './AuditedService.js'
import type { DocumentedService } from './DocumentedService.js'
import type { MatchedLine } from './MatchedLine.js'

/** All that the checks of billed lines look at beside what every check does. */
export interface LineBench extends AuditBench {
  /** The charts of each member: one, unless the caseload holds several of them. */
  readonly charts: ReadonlyMap<RecordId, ReadonlyArray<Chart>>
  /** Whether every chart of the agency is known. */
  readonly areChartsComplete: boolean
  /** Whether every billed line is known. */
  readonly areLinesComplete: boolean
  /** The ids of the payers whose policies were read. */
  readonly payers: ReadonlySet<string>
  /** What a claim may say of a service; absent for other codes than H2014. */
  readonly documentedOf: (service: AuditedService) => DocumentedService | undefined
  /** The lines that are judged: of H2014, and counted. In order of id. */
  readonly judged: ReadonlyArray<MatchedLine>
  /** For lack of what it is not known which services a line was billed for, as paths; empty where it is known. */
  readonly openOf: (line: MatchedLine) => ReadonlyArray<string>
}
