import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteSigning } from '../policy/NoteSigning.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import type { Note } from '../record/Note.js'
import type { RecordId } from '../record/RecordId.js'
import { isByAuthor } from '../rule/isByAuthor.js'
import { noNoteRemedies } from '../rule/noNoteRemedies.js'
import { noteOf, type NoNoteDetail, type SessionNote } from '../rule/noteOf.js'
import { policyRule } from '../rule/policyRule.js'
import { signedAfter, type CandidateSignature } from '../rule/signedAfter.js'
import { notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { Cited } from '../source/Cited.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** Why the note is not signed as it must be. */
export type NoteSignedDetail =
  | NoNoteDetail
  | {
      readonly reason: 'nobodySigned' | 'authorDidNotSign' | 'signedBeforeEnd'
      readonly note: RecordId
    }
  | {
      readonly reason: 'signedLate'
      readonly note: RecordId
      readonly withinHours: number
      /** By how much at least the nearest signature is late, 1 or more. */
      readonly minutesLate: number
    }

/**
 * The note exists and its author signed it: not before the session had ended, and within the hours from then that the
 * policy allows. The policy's `noteTerms.signing` asks for it, or its note elements. Of a signature of the day of the
 * end, of which only that day is known, it cannot be told that it was not given before; that alone weighs little. An
 * amended note is as late as the first signature of its author, on whichever version.
 */
export const noteIsSigned = policyRule<'noteIsSigned', NoteSigning, NoteSignedDetail>({
  id: 'noteIsSigned',
  title: 'The author signed the note after the session, in time',
  severity: { schedule: 'info', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noNoteRemedies,
    nobodySigned: {
      sentence: 'Note {note} bears no signature as of the day of this review.',
      fix: 'Have the author review and sign the note, as of the day of signing; without a signature the session is not supported.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
    authorDidNotSign: {
      sentence: 'Note {note} bears signatures, none of which is that of its author.',
      fix: 'Have the author review and sign the note, as of the day of signing; nobody signs for another.',
      fixedBy: 'clinician',
      carc: carcs.notFurnishedOrNotDocumented,
    },
    signedBeforeEnd: {
      sentence: 'The author signed note {note} before the session had ended.',
      fix: 'Correct the times of the session if they are wrong; otherwise have the author review the note and sign it again, as of the day of signing.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    signedLate: {
      sentence:
        'The author signed note {note} later than {withinHours} hours after the session, the most that this policy allows. Minutes late, at least: {minutesLate}.',
      fix: 'A signature is not dated back: ask the payer whether it accepts a late note, and sign further notes in time.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: (policy) => [...stated(policy.noteTerms?.signing), ...asElement(policy)],
  check: (signing) => (subject) => {
    const documented = noteOf(subject)
    return E.isLeft(documented) ? documented.left : signed(documented.right, subject, signing)
  },
})

const asElement = (policy: PayerPolicy): ReadonlyArray<Cited<NoteSigning>> =>
  asksForElement('signature')(policy).map((cited) => ({ ...cited, value: {} }))

const signed = (
  { note, evidence }: SessionNote,
  { session: { end }, noteVersions }: SessionSubject,
  { withinHours }: NoteSigning,
): Verdict<NoteSignedDetail> => {
  const { id, signatures } = note
  if (signatures === undefined) return undetermined(['note.signatures'], evidence)
  const ofAuthor = signaturesOfAuthor(note)
  const known = signedAfter({ end, withinHours, evidence })(
    ofAuthor(note),
    noteVersions.flatMap(ofAuthor),
  )
  if (E.isRight(known)) return known.right
  const miss = known.left
  switch (miss.kind) {
    case 'none': {
      const reason = signatures.length === 0 ? 'nobodySigned' : 'authorDidNotSign'
      return notMet({ reason, note: id }, evidence, 'signatures')
    }
    case 'beforeEnd':
      return notMet({ reason: 'signedBeforeEnd', note: id }, evidence, 'signatures')
    case 'late':
      return noteVersions.some((one) => one.signatures === undefined)
        ? undetermined(['note.signatures'], evidence)
        : notMet(
            {
              reason: 'signedLate',
              note: id,
              withinHours: miss.withinHours,
              minutesLate: miss.minutesLate,
            },
            evidence,
            'signatures',
          )
  }
}

/** The signatures that are, or may be, of the author of a note, on a version of it that nobody else wrote. */
const signaturesOfAuthor =
  (note: Note) =>
  ({ author = note.author, signatures = [] }: Note): ReadonlyArray<CandidateSignature> =>
    author === note.author
      ? signatures.flatMap((signature): ReadonlyArray<CandidateSignature> => {
          const isBy = isByAuthor(note)(signature)
          if (isBy === false) return []
          return [{ signature, field: 'note.signatures', missing: isBy === true ? [] : [isBy] }]
        })
      : []
