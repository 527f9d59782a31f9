import type { RecordId } from '../record/RecordId.js'

/** What is missing or wrong in the times of a session or its note. */
export type UnitIssueKind =
  | 'startMissing'
  | 'endMissing'
  | 'endNotAfterStart'
  | 'longerThanADay'
  | 'leftNotAfterArrived'
  /** The member's arrival and leaving leave nothing of the session. */
  | 'attendanceOutsideSession'
  | 'noteEndNotAfterStart'
  /** The times of the note leave nothing of the time that the member attended. */
  | 'noteTimesDisjoint'
  | 'nonBillableEndBeforeStart'

/** Why a session has no units: its time is not known, and it is never guessed. */
export interface UnitIssue {
  /** What is wrong or missing. */
  readonly kind: UnitIssueKind
  /** The session that it is about. */
  readonly session: RecordId
  /** The note that holds the field; absent where the session does. */
  readonly note?: RecordId
  /** The field to be corrected. */
  readonly field: 'start' | 'end' | 'arrivedAt' | 'leftAt' | 'nonBillable'
}
