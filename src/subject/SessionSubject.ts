import type { Assessment } from '../record/Assessment.js'
import type { Authorization } from '../record/Authorization.js'
import type { ChartList } from '../record/Chart.js'
import type { Diagnosis } from '../record/Diagnosis.js'
import type { Member } from '../record/Member.js'
import type { Note } from '../record/Note.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import type { StaffMember } from '../record/StaffMember.js'
import type { Stay } from '../record/Stay.js'
import type { TreatmentPlan } from '../record/TreatmentPlan.js'
import type { LimitUses } from '../ledger/limitUses.js'
import type { PlannedUses } from '../ledger/plannedUses.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { Minutes } from '../time/Minutes.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { SessionUnits } from '../units/SessionUnits.js'
import type { UnitIssue } from '../units/UnitIssue.js'
import type { UnitsUndetermined } from '../units/UnitsUndetermined.js'
import type { SessionAuthorization } from './authorizationUses.js'
import type { Choice } from './Choice.js'
import type { CredentialsOn } from './credentialsOn.js'
import type { Editions } from './Editions.js'
import type { OpenAssessments } from './openAssessments.js'
import type { OtherServices } from './otherServices.js'
import type { Overlap } from './overlapsOf.js'
import type { PolicyChoice } from './choosePolicy.js'
import type { PoolUndetermined } from './openPools.js'
import type { IsIdShared } from './duplicateIds.js'

/** Everything that a session is judged by, chosen before any rule is asked. */
export interface SessionSubject {
  readonly session: Session
  readonly member: Member
  /** The day that the review is made as of. */
  readonly asOf: CalendarDate
  /** Absent where neither a service date nor a start is known. */
  readonly serviceDate: CalendarDate | undefined
  readonly policy: PolicyChoice
  /** The editions that judge the session. */
  readonly editions: Editions
  readonly assessment: Choice<Assessment>
  /** What is missing to tell that no assessment is later than the one chosen. */
  readonly openAssessments: OpenAssessments
  readonly plan: Choice<TreatmentPlan>
  /** Whether the list of plans is known to be complete. */
  readonly arePlansComplete: boolean
  readonly note: Choice<Note>
  /** Every note about the session: the one that is chosen, and those that it replaced. */
  readonly noteVersions: ReadonlyArray<Note>
  /** All diagnoses of the member; absent where they are not known. */
  readonly diagnoses: ReadonlyArray<Diagnosis> | undefined
  /** Whether the list of diagnoses is known to be complete. */
  readonly areDiagnosesComplete: boolean
  /** The staff by id; absent where the list is not known to be complete. */
  readonly staff: ReadonlyMap<RecordId, StaffMember> | undefined
  /** The staff member who rendered; none where the session names an id that no staff member bears. */
  readonly renderingProvider: Choice<StaffMember>
  /** How many staff records bear the id of the rendering provider; 0 where none is named or known. */
  readonly staffOfSameId: number
  /** The credentials of the rendering provider on the service date; absent where they cannot be told. */
  readonly credentials: CredentialsOn | undefined
  /** The staff member of an id, such as a supervisor's. */
  readonly staffMember: (id: RecordId) => Choice<StaffMember>
  /** The authorizations by id; absent where the list is not known to be complete. */
  readonly authorizations: ReadonlyMap<RecordId, Authorization> | undefined
  /** The authorization by which a session of the member is judged, and how it is used; reckoned when first asked. */
  readonly authorized: (session: Session) => SessionAuthorization
  /** The stays of the member, in order of admission; absent where they are not known. One list for all its sessions. */
  readonly stays: ReadonlyArray<Stay> | undefined
  /** Whether the list of stays is known to be complete. */
  readonly areStaysComplete: boolean
  /** The member's services of other codes, as they stand beside the session. */
  readonly otherServices: OtherServices
  /** What is missing or wrong in the times. */
  readonly timeIssues: ReadonlyArray<UnitIssue>
  /** The whole minutes that are documented as billable, before any policy; absent where the times do not tell. */
  readonly minutesDocumented: Minutes | undefined
  /** The time that is documented as billable, before any policy, in order; absent where the times do not tell. */
  readonly billable: ReadonlyArray<TimeSpan> | undefined
  /** The units of the session, or why they cannot be told; absent where its own times or its id do not tell. */
  readonly units: SessionUnits | UnitsUndetermined | PoolUndetermined | undefined
  /** How far the member's sessions use a limit in the window that holds a service date. */
  readonly limitUse: LimitUses
  /** How far the member's sessions use an amount that a plan names, as it stands for a service date. */
  readonly plannedUse: PlannedUses
  /** Whether every session of the member is known. */
  readonly areSessionsComplete: boolean
  /** Other sessions in the same minutes, of the member or of the same rendering provider: enough of them to show it, not all where there are many. */
  readonly overlaps: ReadonlyArray<Overlap>
  /** The first session of the same day that began before this one and has no end, so that it may have gone on. */
  readonly openEndedBefore: RecordId | undefined
  /** How many sessions of the chart bear the session's id, those left out that were cancelled or missed. */
  readonly sessionsOfSameId: number
  /** Whether several notes, plans, assessments, authorizations or staff bear an id. */
  readonly isIdShared: IsIdShared
  /** The ids of the assessments; absent where the list is not known to be complete. */
  readonly assessmentIds: ReadonlySet<RecordId> | undefined
  /** All sessions of H2014 of the member, this one among them: one list for all of them. */
  readonly sessionsOfMember: () => ReadonlyArray<SessionSubject>
  /** The lists that are known to lack records, as one does from which a record was left out that could not be read. */
  readonly incomplete: ReadonlyArray<ChartList | 'staff'>
}
