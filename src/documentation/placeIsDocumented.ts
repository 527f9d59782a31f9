import { carcs } from '../code/carcs.js'
import type { PlaceOfService } from '../code/PlaceOfService.js'
import { isAssignedPlaceOfService } from '../code/placesOfService.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** Why the place is not documented. */
export interface PlaceDocumentedDetail {
  readonly reason: 'placeIsNotAssigned'
  readonly placeOfService: PlaceOfService
}

/**
 * The place of service is recorded, by a code that is assigned; whether the payer pays there is another question. Of a
 * session that is planned it need not be known yet. The policy's note elements ask for it.
 */
export const placeIsDocumented = policyRule<
  'placeIsDocumented',
  NoteElement,
  PlaceDocumentedDetail
>({
  id: 'placeIsDocumented',
  title: 'The place of service is documented',
  severity: { schedule: 'warning', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    placeIsNotAssigned: {
      sentence: 'No place is assigned to the place of service code {placeOfService}.',
      fix: 'Correct the code to that of the place where the session was held.',
      fixedBy: 'clinician',
      carc: carcs.informationIsMissing,
    },
  },
  basis: asksForElement('placeOfService'),
  check:
    () =>
    ({ session }): Verdict<PlaceDocumentedDetail> => {
      const { id, status, placeOfService } = session
      const evidence = [sessionEvidence(id)]
      if (placeOfService === undefined) {
        return status === 'planned'
          ? notApplicable
          : undetermined(['session.placeOfService'], evidence)
      }
      return isAssignedPlaceOfService(placeOfService)
        ? met
        : notMet({ reason: 'placeIsNotAssigned', placeOfService }, evidence, 'placeOfService')
    },
})
