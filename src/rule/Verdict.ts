import type { Evidence } from '../subject/Evidence.js'
import type { Detail } from './Detail.js'
import type { UndeterminedCause } from './UndeterminedCause.js'
import type { Severity } from '../code/Severity.js'

/** The rule holds on the evidence given. */
export interface Met {
  readonly outcome: 'met'
}

/** The rule does not concern the subject. */
export interface NotApplicable {
  readonly outcome: 'notApplicable'
}

/** The rule does not hold. */
export interface NotMet<D extends Detail> {
  readonly outcome: 'notMet'
  readonly detail: D
  /** The records that it rests on, the one to correct last. */
  readonly evidence: ReadonlyArray<Evidence>
  /** The field to be corrected, within the last record of the evidence. */
  readonly field?: string
  /** How many of the session's units it takes the support from where it is an error; absent: all of them. */
  readonly unsupportedUnits?: number
}

/** It cannot be told, because something is not known. */
export interface Undetermined {
  readonly outcome: 'undetermined'
  /** What is not known, as paths of field names, such as `note.skills`. */
  readonly missing: ReadonlyArray<string>
  /** The records that it rests on, the one to complete last. */
  readonly evidence: ReadonlyArray<Evidence>
  /** Where the rule weighs less in this case, such as of a limit beyond which a payer looks at the records. */
  readonly severityAtMost?: Exclude<Severity, 'error'>
  /** Why it is not known, where the rule can tell. */
  readonly cause?: UndeterminedCause
}

/** What a rule says of a subject. */
export type Verdict<D extends Detail> = Met | NotApplicable | NotMet<D> | Undetermined

/** The one verdict that all is well. */
export const met: Met = { outcome: 'met' }

/** The one verdict that there is nothing to judge. */
export const notApplicable: NotApplicable = { outcome: 'notApplicable' }

/** The verdict that the rule does not hold, on these records, the one to correct last. */
export const notMet = <D extends Detail>(
  detail: D,
  evidence: ReadonlyArray<Evidence>,
  field?: string,
): NotMet<D> => ({
  outcome: 'notMet',
  detail,
  evidence,
  ...(field === undefined ? {} : { field }),
})

/** The verdict that it cannot be told, for lack of these data. */
export const undetermined = (
  missing: ReadonlyArray<string>,
  evidence: ReadonlyArray<Evidence>,
): Undetermined => ({ outcome: 'undetermined', missing, evidence })
