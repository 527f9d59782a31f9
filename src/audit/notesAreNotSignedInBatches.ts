import type { RecordId } from '../record/RecordId.js'
import { signatureDateOf } from '../record/signatureDateOf.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { instantOf, type OffsetDateTime } from '../time/OffsetDateTime.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { evidenceOf, firstOf } from './firstOf.js'
import { gapsOf } from './lineFact.js'
import { patternServices, type JudgedPattern } from './patternServices.js'
import { signingBatches, type SignedTogether, type SigningTime } from './signingBatches.js'

interface SignedNotes {
  /** The staff member who signed. */
  readonly signer: RecordId
  /** How many notes. */
  readonly noteCount: number
  /** Of how many service dates. */
  readonly serviceDateCount: number
  /** The first 16 of the notes, in order of time. */
  readonly notes: ReadonlyArray<RecordId>
}

/** Which notes one person signed together. */
export type SigningBatchDetail =
  | (SignedNotes & { readonly reason: 'signedOnOneDay'; readonly signedOn: CalendarDate })
  | (SignedNotes & { readonly reason: 'signedAtOneMoment'; readonly signedAt: OffsetDateTime })

const fix =
  'Ask the signer when each note was written and read, and what shows it. No signature is dated back; see that further notes are signed one by one and in time.'

/**
 * Nobody signed so many notes on one day, or at one moment, as an edition calls a batch. Co-signatures are no part of it,
 * as a supervisor may well read the notes of a week together, nor are signatures of members and guardians.
 */
export const notesAreNotSignedInBatches: AuditCheck<
  'notesAreNotSignedInBatches',
  SigningBatchDetail
> = {
  id: 'notesAreNotSignedInBatches',
  title: 'Notes are not signed in batches',
  severity: 'warning',
  reasons: {
    signedOnOneDay: {
      sentence:
        'Staff member {signer} signed {noteCount} notes of {serviceDateCount} service dates on {signedOn}. The first of them: {notes}.',
      fix,
      fixedBy: 'supervisor',
    },
    signedAtOneMoment: {
      sentence:
        'Staff member {signer} signed {noteCount} notes of {serviceDateCount} service dates at one moment, {signedAt}. The first of them: {notes}.',
      fix,
      fixedBy: 'supervisor',
    },
  },
  find: ({ services }) => {
    const gaps = new Map<string, number>()
    const day = patternServices('signedOnOneDay', (terms) => terms.signedOnOneDay, services, gaps)
    const moment = patternServices(
      'signedAtOneMoment',
      (terms) => terms.signedAtOneMoment,
      services,
      gaps,
    )
    return {
      facts: [
        ...day.patterns.flatMap((pattern) =>
          signingBatches(pattern, byDay, gaps).map(
            factOf(pattern, (when) => ({ reason: 'signedOnOneDay', signedOn: when })),
          ),
        ),
        ...moment.patterns.flatMap((pattern) =>
          signingBatches(pattern, byMoment, gaps).map(
            factOf(pattern, (when) => ({ reason: 'signedAtOneMoment', signedAt: when })),
          ),
        ),
      ],
      gaps: gapsOf(gaps),
      silences: [...day.silences, ...moment.silences],
    }
  },
}

const byDay: SigningTime<CalendarDate> = {
  field: 'signedOn',
  of: signatureDateOf,
  textOf: (day) => day,
}

const byMoment: SigningTime<OffsetDateTime> = {
  field: 'signedAt',
  of: ({ signedAt }) => signedAt,
  textOf: (moment) => String(instantOf(moment)),
}

type Occasion =
  | { readonly reason: 'signedOnOneDay'; readonly signedOn: CalendarDate }
  | { readonly reason: 'signedAtOneMoment'; readonly signedAt: OffsetDateTime }

const factOf =
  <When>({ authority }: JudgedPattern<unknown>, occasionOf: (when: When) => Occasion) =>
  ({
    signer,
    when,
    noted,
    serviceDateCount,
  }: SignedTogether<When>): AuditFact<SigningBatchDetail> => {
    const notes = firstOf(noted.map(({ note }) => note.id))
    return {
      ...authority,
      detail: { ...occasionOf(when), signer, noteCount: noted.length, serviceDateCount, notes },
      evidence: [{ record: 'staff', id: signer }, ...evidenceOf('note', notes)],
      services: noted.map(({ service }) => service),
    }
  }
