import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { Detail } from './Detail.js'
import { serviceDatesIn } from './serviceDatesIn.js'
import { met, notMet, undetermined, type Verdict } from './Verdict.js'

/** Whether no service date of a session lies outside of the member's life, where one end of it is known. */
export const withinLife = <D extends Detail>(
  subject: SessionSubject,
  isOutside: (date: CalendarDate) => boolean,
  detailOf: (serviceDate: CalendarDate) => D,
): Verdict<D> => {
  const { session, member } = subject
  const evidence: ReadonlyArray<Evidence> = [
    { record: 'member', id: member.id },
    sessionEvidence(session.id),
  ]
  const dates = serviceDatesIn(subject)
  if (dates.length === 0) return undetermined(['session.start'], evidence)
  const serviceDate = dates.find(isOutside)
  return serviceDate === undefined
    ? met
    : notMet(
        detailOf(serviceDate),
        evidence,
        session.serviceDate === undefined ? 'start' : 'serviceDate',
      )
}
