import { carcs } from '../code/carcs.js'
import { recordRule } from '../rule/recordRule.js'
import { notApplicable, type Verdict } from '../rule/Verdict.js'
import { withinLife } from '../rule/withinLife.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** That the service is of a day before the member's birth; the day of birth is not repeated. */
export interface BirthDetail {
  readonly reason: 'memberWasNotBorn'
  readonly serviceDate: CalendarDate
}

/** The service date is not before the day of the member's birth, which itself is met. */
export const memberIsBorn = recordRule<'memberIsBorn', BirthDetail>({
  id: 'memberIsBorn',
  title: 'The member is born by the service date',
  severity: { schedule: 'error', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    memberWasNotBorn: {
      sentence: 'The service date {serviceDate} is before the recorded birth of the member.',
      fix: 'Correct the date of the session or of the birth, whichever is wrong.',
      fixedBy: 'biller',
      carc: carcs.beforeBirth,
    },
  },
  check: (subject): Verdict<BirthDetail> => {
    const { birthDate } = subject.member
    return birthDate === undefined
      ? notApplicable
      : withinLife(
          subject,
          (date) => date < birthDate,
          (serviceDate) => ({ reason: 'memberWasNotBorn', serviceDate }),
        )
  },
})
