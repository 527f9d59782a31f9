import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { CredentialKind } from '../code/CredentialKind.js'
import { wordName } from '../code/wordName.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import type { RecordId } from '../record/RecordId.js'
import { isByAuthor } from '../rule/isByAuthor.js'
import { noNoteRemedies } from '../rule/noNoteRemedies.js'
import { noteOf, type NoNoteDetail } from '../rule/noteOf.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the signer's credential is not documented. */
export type SignerCredentialDetail =
  | NoNoteDetail
  | {
      readonly reason: 'authorDidNotSign' | 'credentialIsBlank'
      readonly note: RecordId
    }

/**
 * The author's signature bears a credential; whether it is one that the payer accepts is another question. The policy's
 * note elements ask for it.
 */
export const signerCredentialIsDocumented = policyRule<
  'signerCredentialIsDocumented',
  NoteElement,
  SignerCredentialDetail
>({
  id: 'signerCredentialIsDocumented',
  title: 'The signature of the author bears a credential',
  severity: { schedule: 'info', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noNoteRemedies,
    authorDidNotSign: {
      sentence: 'Note {note} bears no signature of its author, and so no credential.',
      fix: 'See the finding on the signature; the credential is written beside it.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
    credentialIsBlank: {
      sentence: 'In note {note}, the credential beside the signature of the author is blank.',
      fix: 'Have the author sign with the credential held on that day.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  basis: asksForElement('credential'),
  check:
    () =>
    (subject): Verdict<SignerCredentialDetail> => {
      const documented = noteOf(subject)
      if (E.isLeft(documented)) return documented.left
      const { note, evidence } = documented.right
      if (note.signatures === undefined) return undetermined(['note.signatures'], evidence)
      const missing = new Set<string>()
      let isBlank = false
      for (const signature of note.signatures) {
        const author = isByAuthor(note)(signature)
        const { credential } = signature
        if (author === false) continue
        if (credential !== undefined && isNothing(credential)) isBlank = true
        else if (credential !== undefined && author === true) return met
        else missing.add(author === true ? 'note.signatures.credential' : author)
      }
      if (missing.size > 0) return undetermined([...missing].sort(), evidence)
      const reason = isBlank ? 'credentialIsBlank' : 'authorDidNotSign'
      return notMet({ reason, note: note.id }, evidence, 'signatures')
    },
})

const isNothing = (credential: CredentialKind): boolean => wordName(credential).trim() === ''
