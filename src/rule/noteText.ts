import * as E from 'fp-ts/Either'
import type { RecordId } from '../record/RecordId.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { noteOf, type NoNoteDetail } from './noteOf.js'
import { met, notMet, undetermined, type Verdict } from './Verdict.js'

/** Why a text of a note is not there. */
export type NoteTextDetail =
  NoNoteDetail | { readonly reason: 'nothingIsWritten'; readonly note: RecordId }

/** Whether something is written in a field of a session's note. Spaces are nothing; what is written is not read. */
export const noteText =
  (field: 'engagement' | 'response' | 'progress') =>
  (subject: SessionSubject): Verdict<NoteTextDetail> => {
    const documented = noteOf(subject)
    if (E.isLeft(documented)) return documented.left
    const { note, evidence } = documented.right
    const written = note[field]
    if (written === undefined) return undetermined([`note.${field}`], evidence)
    return written.trim() === ''
      ? notMet({ reason: 'nothingIsWritten', note: note.id }, evidence, field)
      : met
  }
