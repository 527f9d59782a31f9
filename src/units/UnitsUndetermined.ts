import type { UnitPolicyFault } from '../policy/unitPolicyFaults.js'

/** Why a policy gives no units at all: it is silent where nothing may be assumed, or it contradicts itself. */
export interface UnitsUndetermined {
  /** What the payer does not state; there is no default for it. */
  readonly missing: ReadonlyArray<'rounding' | 'aggregation'>
  /** How what it states contradicts itself. */
  readonly faults: ReadonlyArray<UnitPolicyFault>
}
