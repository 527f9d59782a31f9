import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { CoSigning } from '../policy/CoSigning.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { concerns } from '../rule/concerns.js'
import { coSignatures } from '../rule/coSignatures.js'
import type { DatedSubject } from '../rule/DatedSubject.js'
import { needsCoSigning } from '../rule/needsCoSigning.js'
import { noNoteRemedies } from '../rule/noNoteRemedies.js'
import { noteOf, type NoNoteDetail, type SessionNote } from '../rule/noteOf.js'
import { policyRule } from '../rule/policyRule.js'
import { signedAfter } from '../rule/signedAfter.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { Evidence } from '../subject/Evidence.js'

/** Why the note is not signed beside its author as it must be. */
export type NoteCoSignedDetail =
  | NoNoteDetail
  | {
      readonly reason: 'nobodyCoSigned' | 'coSignerDoesNotQualify' | 'coSignedBeforeEnd'
      readonly note: RecordId
    }
  | {
      readonly reason: 'coSignedLate'
      readonly note: RecordId
      readonly withinHours: number
      /** By how much at least the nearest co-signature is late, 1 or more. */
      readonly minutesLate: number
    }

/**
 * Somebody who may has signed the note beside its author, where it needs that: not before the session had ended, and
 * within the hours from then that the policy allows. The policy's `noteTerms.coSigning` asks for it. An amended note is
 * as late as the first co-signature, on whichever version.
 */
export const noteIsCoSigned = policyRule<'noteIsCoSigned', CoSigning, NoteCoSignedDetail>({
  id: 'noteIsCoSigned',
  title: 'The note is co-signed where it needs to be, in time',
  severity: { schedule: 'info', sign: 'info', claim: 'error', audit: 'error' },
  reasons: {
    ...noNoteRemedies,
    nobodyCoSigned: {
      sentence: 'Note {note} needs a co-signature and bears none as of the day of this review.',
      fix: 'Have somebody who may co-sign review and sign the note, as of the day of signing.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    coSignerDoesNotQualify: {
      sentence:
        'Note {note} is co-signed, but not in a role or with a credential that this policy asks for.',
      fix: 'Check the role and the credential of the co-signer; if they are right, have somebody who may co-sign review and sign the note.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    coSignedBeforeEnd: {
      sentence: 'Note {note} was co-signed before the session had ended.',
      fix: 'Correct the times of the session if they are wrong; otherwise have the note reviewed and co-signed again, as of the day of signing.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    coSignedLate: {
      sentence:
        'Note {note} was co-signed later than {withinHours} hours after the session, the most that this policy allows. Minutes late, at least: {minutesLate}.',
      fix: 'A signature is not dated back: ask the payer whether it accepts a late one, and co-sign further notes in time.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ noteTerms }) => stated(noteTerms?.coSigning),
  check: (coSigning) => {
    const concerned = concerns(coSigning.when)
    return (subject) => {
      if (subject.session.status === 'planned') return notApplicable
      const about = concerned(subject)
      if (E.isLeft(about)) return about.left
      const documented = noteOf(subject)
      return E.isLeft(documented) ? documented.left : judge(coSigning, subject, documented.right)
    }
  },
})

const judge = (
  coSigning: CoSigning,
  subject: DatedSubject,
  { note, evidence }: SessionNote,
): Verdict<NoteCoSignedDetail> => {
  const isNeeded = needsCoSigning(coSigning, note, subject)
  if (isNeeded === false) return notApplicable
  const found = coSignatures(coSigning, note, subject.staff)
  const { withinHours } = coSigning
  const { end } = subject.session
  const known = signedAfter({ end, withinHours, evidence })(
    found.candidates,
    subject.noteVersions.flatMap((one) => coSignatures(coSigning, one, subject.staff).candidates),
  )
  if (E.isRight(known) && known.right.outcome === 'met') return met
  if (isNeeded !== true) return undetermined([isNeeded], withStaff(evidence, note.author))
  if (E.isRight(known)) return known.right
  if (!found.areAllKnown) return undetermined(['note.coSignatures'], evidence)
  const miss = known.left
  switch (miss.kind) {
    case 'none': {
      const reason = found.areAny ? 'coSignerDoesNotQualify' : 'nobodyCoSigned'
      return notMet({ reason, note: note.id }, evidence, 'coSignatures')
    }
    case 'beforeEnd':
      return notMet({ reason: 'coSignedBeforeEnd', note: note.id }, evidence, 'coSignatures')
    case 'late':
      return subject.noteVersions.some((one) => one.coSignatures === undefined)
        ? undetermined(['note.coSignatures'], evidence)
        : notMet(
            {
              reason: 'coSignedLate',
              note: note.id,
              withinHours: miss.withinHours,
              minutesLate: miss.minutesLate,
            },
            evidence,
            'coSignatures',
          )
  }
}

const withStaff = (
  evidence: ReadonlyArray<Evidence>,
  id: RecordId | undefined,
): ReadonlyArray<Evidence> => (id === undefined ? evidence : [...evidence, { record: 'staff', id }])
