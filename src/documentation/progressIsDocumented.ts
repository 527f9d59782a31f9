import { carcs } from '../code/carcs.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import { noNoteRemedies } from '../rule/noNoteRemedies.js'
import { noteText, type NoteTextDetail } from '../rule/noteText.js'
import { policyRule } from '../rule/policyRule.js'

/** The note documents progress or the lack of it; what is written is not read. The policy's note elements ask for it. */
export const progressIsDocumented = policyRule<'progressIsDocumented', NoteElement, NoteTextDetail>(
  {
    id: 'progressIsDocumented',
    title: 'The note documents progress or the lack of it',
    severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
    reasons: {
      ...noNoteRemedies,
      nothingIsWritten: {
        sentence: 'Note {note} documents neither progress nor the lack of it.',
        fix: 'Document the progress that was made, or that there was none.',
        fixedBy: 'clinician',
        carc: carcs.notFurnishedOrNotDocumented,
      },
    },
    basis: asksForElement('progress'),
    check: () => noteText('progress'),
  },
)
