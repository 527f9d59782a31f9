import { carcs } from '../code/carcs.js'
import type { Session, SessionStatus } from '../record/Session.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { dateOf, formatInstant, instantOf, offsetMinutesOf } from '../time/OffsetDateTime.js'

/** Why the session is not yet a service. */
export type EndedDetail =
  | { readonly reason: 'sessionIsNotFinished'; readonly status: SessionStatus }
  | {
      readonly reason: 'sessionIsAfterReview'
      readonly asOf: CalendarDate
      /** The last day that the session is known to reach. */
      readonly lastDay: CalendarDate
    }

/** The session was held and is over on the day that the review is made as of, which still counts. */
export const sessionHasEnded = recordRule<'sessionHasEnded', EndedDetail>({
  id: 'sessionHasEnded',
  title: 'The session was held and is over',
  severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    sessionIsNotFinished: {
      sentence: 'The session is recorded as {status}.',
      fix: 'Finish the session with its actual times once it is over, or cancel it.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
    sessionIsAfterReview: {
      sentence: 'The session lasts through {lastDay}, after {asOf}, the day of this review.',
      fix: 'Correct the date if it is wrong; a service is billed after it was given.',
      fixedBy: 'biller',
    },
  },
  check: ({ session, asOf, serviceDate }): Verdict<EndedDetail> => {
    const evidence = [sessionEvidence(session.id)]
    const { status } = session
    // A planned one is looked at while it is being scheduled, and never before a claim.
    if (status === 'planned') return notApplicable
    if (status === 'inProgress') {
      return notMet({ reason: 'sessionIsNotFinished', status }, evidence, 'status')
    }
    const lastDay = lastDayOf(session, serviceDate)
    if (lastDay === undefined) return undetermined(['session.end'], evidence)
    if (lastDay > asOf) {
      const detail = { reason: 'sessionIsAfterReview', asOf, lastDay } as const
      return notMet(detail, evidence, fieldOf(session))
    }
    // Without a status and an end nothing says that it is over: it may be going on.
    const isOver = session.end !== undefined || status !== undefined
    return isOver ? met : undetermined(['session.status', 'session.end'], evidence)
  },
})

/** The day of its last moment, since its end no longer belongs to it; its first day where the end is not known. */
const lastDayOf = (
  { end }: Session,
  serviceDate: SessionSubject['serviceDate'],
): CalendarDate | undefined =>
  end === undefined ? serviceDate : dateOf(formatInstant(instantOf(end) - 1, offsetMinutesOf(end)))

const fieldOf = ({ end, serviceDate }: Session): string => {
  if (end !== undefined) return 'end'
  return serviceDate === undefined ? 'start' : 'serviceDate'
}
