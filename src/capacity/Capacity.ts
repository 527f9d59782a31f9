import type { FormatKind } from '../code/FormatKind.js'
import type { Hcpcs } from '../code/Hcpcs.js'
import type { DecodeIssue } from '../codec/DecodeIssue.js'
import type { AmountMeasure } from '../ledger/unitSums.js'
import type { RecordId } from '../record/RecordId.js'
import type { FindingPolicy } from '../rule/RuleFinding.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { FindingOf } from '../claim/Finding.js'
import type { LimitStanding } from '../claim/LimitStanding.js'

/** How far a limit is used in the window of a day, and what still fits. */
export interface LimitCapacity extends Omit<LimitStanding, 'used' | 'left'> {
  /** Used by sessions that are not planned, in the limit's measure. */
  readonly used: number | 'undetermined'
  /** What planned sessions add to that. Any 24 hours have no one division: all counts as used first. */
  readonly reserved: number | 'undetermined'
  /** What may still be rendered after both, 0 where the limit is used up. In a window that rolls it looks back alone. */
  readonly left: number | 'unlimited' | 'undetermined'
  /**
   * The most whole units that this limit lets in on the day, so that no later session is pushed out either; where what is
   * beyond it needs an authorization, those that need none. `notBounded`: it bounds none.
   */
  readonly units: number | 'notBounded' | 'undetermined'
}

/** How far the amount is used that a plan names, and what still fits. */
export interface PlannedCapacity {
  /** Whose edition asks that units be within it. */
  readonly policy: FindingPolicy
  /** The plan in effect on the day. */
  readonly plan: RecordId
  /** The code for which it names the amount. */
  readonly code: Hcpcs
  /** The formats that count together; absent: all. */
  readonly formats?: ReadonlyArray<FormatKind>
  /** The first day that counts. */
  readonly from: CalendarDate
  /** The last day that counts; absent where the plan has no end. */
  readonly through?: CalendarDate
  /** What the amount counts. */
  readonly measure: AmountMeasure
  /** What the plan names for these days, in the measure. */
  readonly maximum: number
  /** Used by sessions that are not planned, in the measure. */
  readonly used: number | 'undetermined'
  /** What planned sessions add to that. */
  readonly reserved: number | 'undetermined'
  /** What is over after both, 0 where the amount is used up. */
  readonly left: number | 'undetermined'
  /** The most whole units that it lets in on the day. `notBounded`: sessions are counted, and one more fits. */
  readonly units: number | 'notBounded' | 'undetermined'
}

/** How far an authorization is used that covers a day, or may. */
export interface AuthorizationCapacity {
  /** The caller's reference to it. */
  readonly authorization: RecordId
  /** The payer's own number for it; absent where it is not known, or there is none. */
  readonly number?: string
  /** The first service date that it covers; absent where it is not known. */
  readonly from?: CalendarDate
  /** The last service date that it covers; absent where it has none, or it is not known. */
  readonly through?: CalendarDate
  /** All its units. */
  readonly granted: number | 'undetermined'
  /** Units that sessions which are not planned take, and what was used before. Never more than is granted. */
  readonly used: number | 'undetermined'
  /** Units that planned sessions take, and those that its events reserve. */
  readonly reserved: number | 'undetermined'
  /** What is over. */
  readonly left: number | 'undetermined'
}

/** What says of a planned session that it falls outside. */
export type OutsideFinding = Extract<
  FindingOf<
    | 'unitsAreWithinDailyLimit'
    | 'unitsAreWithinPeriodLimit'
    | 'unitsAreWithinPlannedAmount'
    | 'authorizationCoversSession'
    | 'unitsAreWithinAuthorization'
    | 'memberIsNotInStay'
    | 'otherServiceIsNotExcluded'
  >,
  { readonly outcome: 'notMet' }
>

/** A planned session that does not fit as things stand, wholly or in part. */
export interface PlannedOutside {
  /** The session. */
  readonly session: RecordId
  /** Its day. */
  readonly serviceDate: CalendarDate
  /** By which limits, plans, authorizations, stays and other services, and by how many units. */
  readonly findings: ReadonlyArray<OutsideFinding>
}

/** What of H2014 may still be rendered for a member on a day. The same records in another order give the same. */
export interface Capacity {
  /** Whose chart it is. */
  readonly member: RecordId
  /** The day that the authorizations stand as of. */
  readonly asOf: CalendarDate
  /** The day that was asked for. */
  readonly serviceDate: CalendarDate
  /** The payer's edition that judges it; absent where there is none, or it is not known. */
  readonly policy?: FindingPolicy
  /**
   * The limits of payer and agency that are about the service, or may be, each in the window that holds the day: in the
   * order of the editions. One that counts each rendering provider alone is here where the provider is named.
   */
  readonly limits: ReadonlyArray<LimitCapacity>
  /** What the plan in effect names for the day, by each text of payer or agency that holds units to it. */
  readonly plannedAmounts: ReadonlyArray<PlannedCapacity>
  /** The authorizations that cover the service, or may, in the order in which they would bear it. */
  readonly authorizations: ReadonlyArray<AuthorizationCapacity>
  /** Whether payer or agency ask for an authorization of every unit; `notTakenUp` where their files do not say that anybody looked. */
  readonly isAuthorizationNeeded: boolean | 'undetermined' | 'notTakenUp'
  /** The stay on the day during which payer or agency pay for nothing, so that there is no room; absent where there is none. */
  readonly stay?: RecordId
  /**
   * Sessions of other codes on the day beside which payer or agency pay nothing, so that there is no room: some of them, in
   * order; absent where there is none.
   */
  readonly beside?: ReadonlyArray<RecordId>
  /**
   * The most whole units that a new session of the day may have: within every limit beyond which payer or agency deny,
   * within what the plan names where they hold units to it,
   * and where an authorization is needed, of all units or of those beyond a limit, within what is authorized.
   * `notBounded`: none of these bounds it, which allows nothing, as the policies may be silent. It can be more than a day
   * holds.
   */
  readonly units: number | 'notBounded' | 'undetermined'
  /** As `units`, if the payer authorized whatever needs it: what a further authorization could add is the difference. */
  readonly unitsIfAuthorized: number | 'notBounded' | 'undetermined'
  /** What would tell `units`, as paths of field names, in order; empty where it is told. */
  readonly missing: ReadonlyArray<string>
  /**
   * The first day, from the one asked for through two years later, with room for the units that were asked for;
   * `none`: there is none in that time; `undetermined`: there is a day before it of which it cannot be told. Absent where
   * no units were asked for.
   */
  readonly firstDay?: CalendarDate | 'none' | 'undetermined'
  /** The planned sessions that do not fit as things stand, in order of start. */
  readonly outside: ReadonlyArray<PlannedOutside>
  /** What could not be read of policies and chart and was left out. */
  readonly issues: ReadonlyArray<DecodeIssue>
}
