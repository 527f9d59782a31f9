import { carcs } from '../code/carcs.js'
import type { NoNoteDetail } from './noteOf.js'
import type { Remedy } from './Remedy.js'

/** What a reader is told where a session has no note. */
export const noNoteRemedies: Readonly<Record<NoNoteDetail['reason'], Remedy>> = {
  noNote: {
    sentence: 'There is no note of this session.',
    fix: 'Have the note written and signed by who rendered the session; without one it is not supported.',
    fixedBy: 'clinician',
    carc: carcs.notFurnishedOrNotDocumented,
  },
}
