import { carcs } from '../code/carcs.js'
import type { PlaceOfService } from '../code/PlaceOfService.js'
import { stated } from '../policy/stated.js'
import type { TelehealthPlaces } from '../policy/TelehealthPlaces.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** That place and modality contradict each other. */
export interface PlaceAndModalityDetail {
  readonly reason: 'telehealthIsElsewhere' | 'inPersonIsAtTelehealth'
  readonly placeOfService: PlaceOfService
}

/**
 * Telehealth bears a place of service that the policy keeps for it, and a session in person none of them. The policy's
 * `delivery.telehealthPlaces` name those places. A modality of another name is neither, as far as is known.
 */
export const placeFitsModality = policyRule<
  'placeFitsModality',
  TelehealthPlaces,
  PlaceAndModalityDetail
>({
  id: 'placeFitsModality',
  title: 'The place of service fits how staff and member met',
  severity: { schedule: 'info', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    telehealthIsElsewhere: {
      sentence:
        'Staff and member met by telehealth, and the place of service {placeOfService} is none that this policy keeps for it.',
      fix: 'Correct the place of service or the modality, whichever is recorded wrong.',
      fixedBy: 'biller',
      carc: carcs.placeDoesNotFitProcedure,
    },
    inPersonIsAtTelehealth: {
      sentence:
        'Staff and member met in person, and the place of service {placeOfService} is one that this policy keeps for telehealth.',
      fix: 'Correct the place of service or the modality, whichever is recorded wrong.',
      fixedBy: 'biller',
      carc: carcs.placeDoesNotFitProcedure,
    },
  },
  basis: ({ delivery }) => stated(delivery?.telehealthPlaces),
  check:
    ({ places }) =>
    ({ session }): Verdict<PlaceAndModalityDetail> => {
      const { id, modality, placeOfService } = session
      const evidence = [sessionEvidence(id)]
      if (typeof modality === 'object') return notApplicable
      if (modality === undefined || placeOfService === undefined) {
        return undetermined(
          [
            ...(modality === undefined ? ['session.modality'] : []),
            ...(placeOfService === undefined ? ['session.placeOfService'] : []),
          ],
          evidence,
        )
      }
      const isTelehealth = modality !== 'inPerson'
      if (isTelehealth === places.includes(placeOfService)) return met
      const reason = isTelehealth ? 'telehealthIsElsewhere' : 'inPersonIsAtTelehealth'
      return notMet({ reason, placeOfService }, evidence, 'placeOfService')
    },
})
