import type { Severity } from '../code/Severity.js'
import type { RecordId } from '../record/RecordId.js'
import type { Detail } from '../rule/Detail.js'
import type { Remedy } from '../rule/Remedy.js'
import type { FindingPolicy } from '../rule/RuleFinding.js'
import type { Citation } from '../source/Citation.js'
import type { Evidence } from '../subject/Evidence.js'
import type { AuditBench } from './AuditBench.js'
import type { AuditedService } from './AuditedService.js'

/** One thing that a check finds wrong. */
export interface AuditFact<D extends Detail> {
  readonly detail: D
  /** The records that it rests on, the one to correct last. */
  readonly evidence: ReadonlyArray<Evidence>
  /** The services that it takes the support from where the check is an error. */
  readonly services: ReadonlyArray<AuditedService>
  /** The billed line that it is about; absent where it is about services. */
  readonly line?: RecordId
  /** The edition that decided, and its text; absent where the records alone do. */
  readonly policy?: FindingPolicy
  readonly citation?: Citation
  /** Where it weighs less than the check and its reason, such as by a text that was read second hand. */
  readonly severityAtMost?: Exclude<Severity, 'error'>
}

/** What a check could not tell: the field that is not known, as a path, and of how many records. */
export interface AuditGap {
  readonly missing: string
  readonly count: number
}

/** A matter on which no policy in effect speaks, so that a check that follows from it judges nothing, and of how many services. */
export interface AuditSilence {
  readonly matter: string
  readonly services: number
}

/** All that a check says. */
export interface AuditFound<D extends Detail> {
  readonly facts: ReadonlyArray<AuditFact<D>>
  readonly gaps: ReadonlyArray<AuditGap>
  /** Of a check that follows from what policies state: where they are silent. That is no gap in the records. */
  readonly silences?: ReadonlyArray<AuditSilence>
}

/**
 * One thing that must hold over the services and billed lines of a whole caseload. It looks at all of them at once, in
 * n log n, and says everything that it finds.
 */
export interface AuditCheck<
  Id extends string,
  D extends Detail,
  B extends AuditBench = AuditBench,
> {
  /** The name of the check and of its file: a sentence that is true when all is well. */
  readonly id: Id
  readonly title: string
  readonly severity: Severity
  /** What a reader is told of each reason that it can have. */
  readonly reasons: Readonly<Record<D['reason'], Remedy>>
  readonly find: (bench: B) => AuditFound<D>
}
