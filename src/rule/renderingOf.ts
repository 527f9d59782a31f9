import * as E from 'fp-ts/Either'
import type { StaffMember } from '../record/StaffMember.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { notApplicable, undetermined, type NotApplicable, type Undetermined } from './Verdict.js'

/** Who rendered a session and when, with the records that show it, the staff record last. */
export interface Rendering {
  readonly staff: StaffMember
  readonly serviceDate: CalendarDate
  readonly evidence: ReadonlyArray<Evidence>
}

/**
 * Who rendered a session and when, or why there is nobody to look at. An id that no staff record bears is told by
 * `recordsAreKnown`, and once is enough.
 */
export const renderingOf = ({
  session,
  renderingProvider,
  serviceDate,
}: SessionSubject): E.Either<NotApplicable | Undetermined, Rendering> => {
  const evidence = [sessionEvidence(session.id)]
  if (renderingProvider.kind === 'none') return E.left(notApplicable)
  if (renderingProvider.kind === 'unknown') {
    return E.left(undetermined([...renderingProvider.missing], evidence))
  }
  if (serviceDate === undefined) return E.left(undetermined(['session.start'], evidence))
  const staff = renderingProvider.record
  return E.right({ staff, serviceDate, evidence: [...evidence, { record: 'staff', id: staff.id }] })
}
