import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { Modality } from '../code/Modality.js'
import { sameWord } from '../code/sameWord.js'
import type { ModalityRequirement } from '../policy/ModalityRequirement.js'
import { stated } from '../policy/stated.js'
import { concerns } from '../rule/concerns.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** How staff and member met; `other` where it is no known way, since the name of another is free text. */
export interface ModalityDetail {
  readonly reason: 'modalityIsNotAllowed'
  readonly modality: 'inPerson' | 'audioVideo' | 'audioOnly' | 'other'
}

/** Staff and member met in a way that the policy allows. The policy's `delivery.modalities` name the ways. */
export const modalityIsAllowed = policyRule<
  'modalityIsAllowed',
  ModalityRequirement,
  ModalityDetail
>({
  id: 'modalityIsAllowed',
  title: 'Staff and member met in a way that the policy allows',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    modalityIsNotAllowed: {
      sentence: 'The modality of the session is {modality}, which this policy does not allow.',
      fix: 'Correct the modality if it is recorded wrong; otherwise meet in a way that the payer allows for this member.',
      fixedBy: 'scheduler',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ delivery }) => stated(delivery?.modalities),
  check: ({ when, allowed }) => {
    const concerned = concerns(when)
    return (subject): Verdict<ModalityDetail> => {
      const about = concerned(subject)
      if (E.isLeft(about)) return about.left
      const { id, modality } = subject.session
      const evidence = [sessionEvidence(id)]
      if (modality === undefined) return undetermined(['session.modality'], evidence)
      return allowed.some((one) => sameWord(one, modality))
        ? met
        : notMet(
            { reason: 'modalityIsNotAllowed', modality: wordOf(modality) },
            evidence,
            'modality',
          )
    }
  },
})

const wordOf = (modality: Modality): ModalityDetail['modality'] =>
  typeof modality === 'string' ? modality : 'other'
