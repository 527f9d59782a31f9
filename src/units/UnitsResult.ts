import type { ServiceLine } from './ServiceLine.js'
import type { SessionUnits } from './SessionUnits.js'
import type { UnitAssumption } from './UnitAssumption.js'
import type { UnitIssue } from './UnitIssue.js'
import type { Units } from './Units.js'

/** The units of one member's sessions, with all that they rest on. */
export interface UnitsResult {
  /** The units of all lines. */
  readonly units: Units
  /** In order of service date, then code, then time. */
  readonly lines: ReadonlyArray<ServiceLine>
  /** One a session, in order of start; those without a start come last. */
  readonly sessions: ReadonlyArray<SessionUnits>
  /** Why sessions have no time, in the same order. */
  readonly issues: ReadonlyArray<UnitIssue>
  /** What was assumed where the policy is silent. */
  readonly assumptions: ReadonlyArray<UnitAssumption>
}
