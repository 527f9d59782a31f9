import { carcs } from '../code/carcs.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import { noNoteRemedies } from '../rule/noNoteRemedies.js'
import { noteText, type NoteTextDetail } from '../rule/noteText.js'
import { policyRule } from '../rule/policyRule.js'

/** The note documents how the member responded; what is written is not read. The policy's note elements ask for it. */
export const responseIsDocumented = policyRule<'responseIsDocumented', NoteElement, NoteTextDetail>(
  {
    id: 'responseIsDocumented',
    title: 'The note documents how the member responded',
    severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
    reasons: {
      ...noNoteRemedies,
      nothingIsWritten: {
        sentence: 'Note {note} documents nothing of how the member responded.',
        fix: 'Document how the member responded in the session.',
        fixedBy: 'clinician',
        carc: carcs.notFurnishedOrNotDocumented,
      },
    },
    basis: asksForElement('response'),
    check: () => noteText('response'),
  },
)
