import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { noNoteRemedies } from '../rule/noNoteRemedies.js'
import { noteOf, type NoNoteDetail } from '../rule/noteOf.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the note is not that of who rendered the session. */
export type NoteAuthorDetail =
  | NoNoteDetail
  | {
      readonly reason: 'authorDidNotRender'
      readonly note: RecordId
      readonly author: RecordId
      readonly renderingProvider: RecordId
    }

/**
 * Who rendered the session is the author of its note; that the author signed it is told by `noteIsSigned`. The note of a
 * supervisor, or of a scribe who stands as its author, is not that. The policy's `noteTerms.byRenderingProvider` asks for
 * it.
 */
export const noteIsByRenderingProvider = policyRule<
  'noteIsByRenderingProvider',
  boolean,
  NoteAuthorDetail
>({
  id: 'noteIsByRenderingProvider',
  title: 'The author of the note is who rendered the session',
  severity: { schedule: 'info', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noNoteRemedies,
    authorDidNotRender: {
      sentence:
        'The author of note {note} is {author}, and the session was rendered by {renderingProvider}.',
      fix: 'Correct the author or the rendering provider if one of them is recorded wrong; otherwise have who rendered the session write and sign a note of their own, as of the day of writing.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  basis: ({ noteTerms }) => stated(noteTerms?.byRenderingProvider),
  check:
    (isAsked) =>
    (subject): Verdict<NoteAuthorDetail> => {
      if (!isAsked) return notApplicable
      const documented = noteOf(subject)
      if (E.isLeft(documented)) return documented.left
      const { note, evidence } = documented.right
      const { author } = note
      const { renderingProvider } = subject.session
      if (author === undefined || renderingProvider === undefined) {
        const missing = [
          ...(author === undefined ? ['note.author'] : []),
          ...(renderingProvider === undefined ? ['session.renderingProvider'] : []),
        ]
        return undetermined(missing, evidence)
      }
      return author === renderingProvider
        ? met
        : notMet(
            { reason: 'authorDidNotRender', note: note.id, author, renderingProvider },
            evidence,
            'author',
          )
    },
})
