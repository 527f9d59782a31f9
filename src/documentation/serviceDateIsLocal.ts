import type { Session } from '../record/Session.js'
import { recordRule } from '../rule/recordRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { dateOf, hasLocalOffset } from '../time/OffsetDateTime.js'

/** Why the service date may be, or is, another day. */
export interface LocalDateDetail {
  readonly reason: 'startHasNoLocalOffset' | 'serviceDateIsAnotherDay'
  readonly serviceDate: CalendarDate
  /** The day of the start as written. */
  readonly startsOn: CalendarDate
}

/**
 * The service date is the day on which the session began where it was given. A start with its offset tells the day. One
 * in UTC misdates evenings and nights: a service date beside it says the day, at most one day from the day as written.
 */
export const serviceDateIsLocal = recordRule<'serviceDateIsLocal', LocalDateDetail>({
  id: 'serviceDateIsLocal',
  title: 'The service date is the local day of the start',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    startHasNoLocalOffset: {
      sentence:
        'The start has no local offset, so that {serviceDate} may be the day before or after.',
      fix: 'Send times with the offset of the place of service, or the service date beside them.',
      fixedBy: 'developer',
      severityAtMost: 'warning',
    },
    serviceDateIsAnotherDay: {
      sentence: 'The service date is {serviceDate}, and the session starts on {startsOn}.',
      fix: 'Find out which is right and correct the other.',
      fixedBy: 'biller',
    },
  },
  check: ({ session }): Verdict<LocalDateDetail> => {
    const { start, serviceDate } = session
    if (start === undefined) {
      return serviceDate === undefined
        ? undetermined(['session.start'], [sessionEvidence(session.id)])
        : met
    }
    const startsOn = dateOf(start)
    if (serviceDate !== undefined) {
      const days = dayNumber(serviceDate) - dayNumber(startsOn)
      return Math.abs(days) > (hasLocalOffset(start) ? 0 : 1)
        ? wrong(session, 'serviceDateIsAnotherDay', serviceDate, startsOn)
        : met
    }
    return hasLocalOffset(start) ? met : wrong(session, 'startHasNoLocalOffset', startsOn, startsOn)
  },
})

const wrong = (
  { id }: Session,
  reason: LocalDateDetail['reason'],
  serviceDate: CalendarDate,
  startsOn: CalendarDate,
) =>
  notMet(
    { reason, serviceDate, startsOn },
    [sessionEvidence(id)],
    reason === 'startHasNoLocalOffset' ? 'start' : 'serviceDate',
  )
