import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { StayKind } from '../code/StayKind.js'
import { sameWord } from '../code/sameWord.js'
import { stated } from '../policy/stated.js'
import type { StayExclusion } from '../policy/StayExclusion.js'
import type { RecordId } from '../record/RecordId.js'
import type { Stay } from '../record/Stay.js'
import { concerns } from '../rule/concerns.js'
import { onceInARow } from '../rule/onceInARow.js'
import { policyRule } from '../rule/policyRule.js'
import { serviceDatesIn } from '../rule/serviceDatesIn.js'
import { met, notMet, undetermined, type NotMet, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import { excludedStayOn } from '../subject/excludedStayOn.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** The stay in which the member was. */
export interface StayDetail {
  readonly reason: 'memberIsInStay' | 'memberIsInCustody'
  readonly serviceDate: CalendarDate
  readonly stay: RecordId
}

/**
 * On the service date the member is not in a hospital, a residence or custody during which the payer does not pay. The
 * policy's `claimTerms.stays` state the kinds, and whether the days of admission and discharge count. A stay without a
 * day of discharge goes on.
 */
export const memberIsNotInStay = policyRule<'memberIsNotInStay', StayExclusion, StayDetail>({
  id: 'memberIsNotInStay',
  title: 'The member is not in a stay during which the policy does not pay',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    memberIsInStay: {
      sentence:
        'On {serviceDate} the member was in stay {stay}, during which this policy does not pay.',
      fix: 'If the days of the stay or of the session are wrong, correct them; otherwise do not bill the session.',
      fixedBy: 'biller',
      carc: carcs.includedInAnotherService,
    },
    memberIsInCustody: {
      sentence:
        'On {serviceDate} the member was in custody, by stay {stay}, during which this policy does not pay.',
      fix: 'If the days of the stay or of the session are wrong, correct them; otherwise find out whether the agency that holds the member pays.',
      fixedBy: 'biller',
      carc: carcs.memberIsInCustody,
    },
  },
  basis: ({ claimTerms }) => stated(claimTerms?.stays),
  check: (exclusion) => {
    const isConcerned = concerns(exclusion.when)
    const stayIn = onceInARow(excludedStayOn(exclusion))
    return (subject): Verdict<StayDetail> => {
      const { session, stays, areStaysComplete } = subject
      const concerned = isConcerned(subject)
      if (E.isLeft(concerned)) return concerned.left
      const evidence = [sessionEvidence(session.id)]
      if (stays === undefined) return undetermined(['stays'], evidence)
      const dates = serviceDatesIn(subject)
      if (dates.length === 0) return undetermined(['session.start'], evidence)
      const stayOn = stayIn(stays)
      const found = dates.flatMap((serviceDate) => {
        const one = stayOn(serviceDate)
        return one === undefined ? [] : [{ ...one, serviceDate }]
      })
      const certain = found.find(({ missing }) => missing.length === 0)
      if (certain !== undefined) return inStay(session.id, certain.stay, certain.serviceDate)
      const [possible] = found
      if (possible !== undefined) {
        return undetermined(
          possible.missing.map((field) => `stay.${field}`),
          [...evidence, stayEvidence(possible.stay)],
        )
      }
      return areStaysComplete ? met : undetermined(['stays'], evidence)
    }
  },
})

const inStay = (session: RecordId, stay: Stay, serviceDate: CalendarDate): NotMet<StayDetail> => ({
  ...notMet(
    {
      reason: isCustody(stay.kind) ? 'memberIsInCustody' : 'memberIsInStay',
      serviceDate,
      stay: stay.id,
    },
    [sessionEvidence(session), stayEvidence(stay)],
    stay.through === undefined ? 'through' : 'from',
  ),
})

const isCustody = (kind: StayKind | undefined): boolean =>
  kind !== undefined && sameWord(kind, 'incarceration')

const stayEvidence = ({ id }: Stay): Evidence => ({ record: 'stay', id })
