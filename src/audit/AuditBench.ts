import type { RecordId } from '../record/RecordId.js'
import type { StaffMember } from '../record/StaffMember.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuditedService } from './AuditedService.js'
import type { MatchedLine } from './MatchedLine.js'

/** All that the checks of an audit look at, over members and staff. */
export interface AuditBench {
  readonly asOf: CalendarDate
  /** The staff by id; absent where the list is not known to be complete. */
  readonly staff: ReadonlyMap<RecordId, StaffMember> | undefined
  /** Every delivered session of every member, in order of member, then of time. */
  readonly services: ReadonlyArray<AuditedService>
  /** Every billed line, in order of id. */
  readonly lines: ReadonlyArray<MatchedLine>
}
