import type { Member } from '../record/Member.js'
import type { Note } from '../record/Note.js'
import type { Session } from '../record/Session.js'
import type { Editions } from '../subject/Editions.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { SessionReview } from '../claim/SessionReview.js'

/** One delivered session of one member, of any code, as an audit looks at it beside all others of the caseload. */
export interface AuditedService {
  readonly member: Member
  readonly session: Session
  /** Absent where neither a service date nor a start is known. */
  readonly serviceDate: CalendarDate | undefined
  /** The billable time that session and note both document, in order; absent where the times do not tell. */
  readonly billable: ReadonlyArray<TimeSpan> | undefined
  /** The note by which it is judged; absent where there is none, or it is not known. */
  readonly note: Note | undefined
  /** The editions in effect on its service date. */
  readonly editions: Editions
  /** What the review says of it; absent for other codes than H2014. */
  readonly review: SessionReview | undefined
}
