import type { LikelyCarc } from '../code/carcs.js'
import type { Role } from '../code/Role.js'
import type { Severity } from '../code/Severity.js'
import type { PolicyKind } from '../policy/PolicyHistory.js'
import type { RecordId } from '../record/RecordId.js'
import type { Citation } from '../source/Citation.js'
import type { Evidence } from '../subject/Evidence.js'
import type { Detail } from './Detail.js'
import type { UndeterminedCause } from './UndeterminedCause.js'

/** Whose edition decided. */
export interface FindingPolicy {
  readonly payer: string
  readonly edition: string
  readonly kind: PolicyKind
}

/** What all findings say. */
export interface FindingBase<Id extends string> {
  readonly rule: Id
  /** The edition that decided; absent where the records alone do. */
  readonly policy?: FindingPolicy
  /** The text that decided; absent where the records alone do, or the policy is silent. */
  readonly citation?: Citation
}

/** The rule holds on the evidence given. One object for each rule and edition. */
export interface MetFinding<Id extends string> extends FindingBase<Id> {
  readonly outcome: 'met'
}

/** The rule does not concern the session, or the policy is silent on it. One object for each rule and edition. */
export interface NotApplicableFinding<Id extends string> extends FindingBase<Id> {
  readonly outcome: 'notApplicable'
}

/** What findings say that need somebody's attention. */
export interface OpenFindingBase<Id extends string> extends FindingBase<Id> {
  /** The same in every run, so that two runs can be compared: made of rule, policy, member and session. */
  readonly id: string
  readonly severity: Severity
  /** Whose edition set the severity in place of the rule's own; absent where none did. */
  readonly severitySetBy?: FindingPolicy
  /** The records that it rests on, the one to correct last. */
  readonly evidence: ReadonlyArray<Evidence>
  /**
   * The override by which a person lets it stand, so that it keeps nothing from being claimed. It weighs what it
   * weighed. At an audit there is none: the standing of the override names the finding.
   */
  readonly overriddenBy?: RecordId
}

/** The rule does not hold. */
export interface NotMetFinding<Id extends string, D extends Detail> extends OpenFindingBase<Id> {
  readonly outcome: 'notMet'
  readonly detail: D
  /** The field to correct, within the last record of the evidence. */
  readonly field?: string
  /** Who can put it right. */
  readonly fixedBy: Role
  /**
   * The claim adjustment reason code that a payer would most likely send; absent where the policy of an agency or a
   * baseline decided, by which no payer denies.
   */
  readonly carc?: LikelyCarc
  /** How many units it takes the support from where it is an error; absent: all of the session's. */
  readonly unsupportedUnits?: number
}

/** It cannot be told, because something is not known. */
export interface UndeterminedFinding<Id extends string> extends OpenFindingBase<Id> {
  readonly outcome: 'undetermined'
  /** What is not known, as paths of field names. */
  readonly missing: ReadonlyArray<string>
  /** Who can supply it; where that is several people, who can supply the first of it. */
  readonly fixedBy: Role
  /** Why it is not known, where the rule can tell. */
  readonly cause?: UndeterminedCause
}

/** What one rule says of one session. */
export type RuleFinding<Id extends string, D extends Detail> =
  MetFinding<Id> | NotApplicableFinding<Id> | NotMetFinding<Id, D> | UndeterminedFinding<Id>
