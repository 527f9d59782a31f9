import { carcs } from '../code/carcs.js'
import { wordName } from '../code/wordName.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** Why the modality is not documented. */
export interface ModalityDocumentedDetail {
  readonly reason: 'modalityIsBlank'
}

/**
 * It is recorded how staff and member met; whether the payer allows that is another question. Of a session that is
 * planned it need not be known yet. The policy's note elements ask for it.
 */
export const modalityIsDocumented = policyRule<
  'modalityIsDocumented',
  NoteElement,
  ModalityDocumentedDetail
>({
  id: 'modalityIsDocumented',
  title: 'It is documented how staff and member met',
  severity: { schedule: 'warning', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    modalityIsBlank: {
      sentence: 'The modality of the session has a blank name.',
      fix: 'Record how staff and member met.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  basis: asksForElement('modality'),
  check:
    () =>
    ({ session }): Verdict<ModalityDocumentedDetail> => {
      const { id, status, modality } = session
      const evidence = [sessionEvidence(id)]
      if (modality === undefined) {
        return status === 'planned' ? notApplicable : undetermined(['session.modality'], evidence)
      }
      return wordName(modality).trim() === ''
        ? notMet({ reason: 'modalityIsBlank' }, evidence, 'modality')
        : met
    },
})
