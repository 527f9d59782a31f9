import * as E from 'fp-ts/Either'
import type { StaffMember } from '../record/StaffMember.js'
import type { Choice } from '../subject/Choice.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { notApplicable, undetermined, type NotApplicable, type Undetermined } from './Verdict.js'

/** Who had a part in a session and when, with the records that show it, the staff record last. */
export interface StaffOnDay {
  readonly staff: StaffMember
  readonly serviceDate: CalendarDate
  readonly evidence: ReadonlyArray<Evidence>
}

/**
 * Who had a part in a session and when, or why there is nobody to look at. An id that no staff record bears is told by
 * `recordsAreKnown`, and once is enough.
 */
export const staffOnDay = (
  chosen: Choice<StaffMember>,
  { session, serviceDate }: Pick<SessionSubject, 'session' | 'serviceDate'>,
): E.Either<NotApplicable | Undetermined, StaffOnDay> => {
  const evidence = [sessionEvidence(session.id)]
  if (chosen.kind === 'none') return E.left(notApplicable)
  if (chosen.kind === 'unknown') return E.left(undetermined([...chosen.missing], evidence))
  if (serviceDate === undefined) return E.left(undetermined(['session.start'], evidence))
  const staff = chosen.record
  return E.right({ staff, serviceDate, evidence: [...evidence, { record: 'staff', id: staff.id }] })
}
