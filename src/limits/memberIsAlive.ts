import { carcs } from '../code/carcs.js'
import { recordRule } from '../rule/recordRule.js'
import { met, type Verdict } from '../rule/Verdict.js'
import { withinLife } from '../rule/withinLife.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** That the service is of a day after the member's death; the day of death is not repeated. */
export interface DeathDetail {
  readonly reason: 'memberHadDied'
  readonly serviceDate: CalendarDate
}

/**
 * The service date is not after the day of the member's death, which itself is met. No day of death says that the member
 * lives, or that nobody has learned of it: on the evidence given that is met.
 */
export const memberIsAlive = recordRule<'memberIsAlive', DeathDetail>({
  id: 'memberIsAlive',
  title: 'The member is alive on the service date',
  severity: { schedule: 'error', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    memberHadDied: {
      sentence: 'The service date {serviceDate} is after the recorded death of the member.',
      fix: 'Correct the date of the session or of the death, whichever is wrong; otherwise do not bill it, and pay back what was paid.',
      fixedBy: 'biller',
      carc: carcs.afterDeath,
    },
  },
  check: (subject): Verdict<DeathDetail> => {
    const { diedOn } = subject.member
    return diedOn === undefined
      ? met
      : withinLife(
          subject,
          (date) => date > diedOn,
          (serviceDate) => ({ reason: 'memberHadDied', serviceDate }),
        )
  },
})
