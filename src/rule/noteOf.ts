import * as E from 'fp-ts/Either'
import type { Note } from '../record/Note.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import {
  notApplicable,
  notMet,
  undetermined,
  type NotApplicable,
  type NotMet,
  type Undetermined,
} from './Verdict.js'

/** That a session has no note. */
export interface NoNoteDetail {
  readonly reason: 'noNote'
}

/** The note of a session, with the records that show it, the note last. */
export interface SessionNote {
  readonly note: Note
  readonly evidence: ReadonlyArray<Evidence>
}

/** The note of a session, or what its lack amounts to. A session that is planned has no note yet. */
export const noteOf = ({
  session,
  note,
}: SessionSubject): E.Either<NotApplicable | NotMet<NoNoteDetail> | Undetermined, SessionNote> => {
  if (session.status === 'planned') return E.left(notApplicable)
  const evidence = [sessionEvidence(session.id)]
  switch (note.kind) {
    case 'unknown':
      return E.left(undetermined(note.missing, evidence))
    case 'none':
      return E.left(notMet({ reason: 'noNote' }, evidence))
    case 'chosen':
      return E.right({
        note: note.record,
        evidence: [...evidence, { record: 'note', id: note.record.id }],
      })
  }
}
