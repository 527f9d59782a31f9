import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { PlaceOfService } from '../code/PlaceOfService.js'
import type { PlaceRequirement } from '../policy/PlaceRequirement.js'
import { stated } from '../policy/stated.js'
import { concerns } from '../rule/concerns.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** Where the session was held, and that it is refused, or not among the places allowed. */
export interface PlaceDetail {
  readonly reason: 'placeIsRefused' | 'placeIsNotAllowed'
  readonly placeOfService: PlaceOfService
}

/** The session was held where the policy pays the service. The policy's `delivery.places` allow or refuse places. */
export const placeOfServiceIsAllowed = policyRule<
  'placeOfServiceIsAllowed',
  PlaceRequirement,
  PlaceDetail
>({
  id: 'placeOfServiceIsAllowed',
  title: 'The place of service is one at which the policy allows the service',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    placeIsRefused: {
      sentence:
        'The place of service is {placeOfService}, at which this policy refuses the service.',
      fix: 'Correct the place if it is recorded wrong; otherwise the session is not covered there.',
      fixedBy: 'scheduler',
      carc: carcs.placeDoesNotFitProcedure,
    },
    placeIsNotAllowed: {
      sentence:
        'The place of service is {placeOfService}, which is not among those at which this policy allows the service.',
      fix: 'Correct the place if it is recorded wrong; otherwise the session is not covered there.',
      fixedBy: 'scheduler',
      carc: carcs.placeDoesNotFitProcedure,
    },
  },
  basis: ({ delivery }) => stated(delivery?.places),
  check: ({ when, allowed, refused }) => {
    const concerned = concerns(when)
    return (subject): Verdict<PlaceDetail> => {
      const about = concerned(subject)
      if (E.isLeft(about)) return about.left
      const { id, placeOfService } = subject.session
      const evidence = [sessionEvidence(id)]
      if (placeOfService === undefined) return undetermined(['session.placeOfService'], evidence)
      const not = (reason: PlaceDetail['reason']): Verdict<PlaceDetail> =>
        notMet({ reason, placeOfService }, evidence, 'placeOfService')
      if (refused?.includes(placeOfService) === true) return not('placeIsRefused')
      return allowed?.includes(placeOfService) === false ? not('placeIsNotAllowed') : met
    }
  },
})
