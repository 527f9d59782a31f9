import type { DecodeIssue } from '../codec/DecodeIssue.js'
import type { UnitPolicyFault } from '../policy/unitPolicyFaults.js'

/** Why a policy gives no units at all: it is silent where nothing may be assumed, or it contradicts itself. */
export interface UnitsUndetermined {
  /** What the payer does not state; there is no default for it. */
  readonly missing: ReadonlyArray<'rounding' | 'aggregation'>
  /** How what it states contradicts itself. */
  readonly faults: ReadonlyArray<UnitPolicyFault>
  /** What could not be read of the policy or the sessions. */
  readonly issues: ReadonlyArray<DecodeIssue>
}
