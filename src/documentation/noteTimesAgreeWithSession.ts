import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import type { RecordId } from '../record/RecordId.js'
import type { Session } from '../record/Session.js'
import { noNoteRemedies } from '../rule/noNoteRemedies.js'
import { noteOf, type NoNoteDetail } from '../rule/noteOf.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { millisecondsPerMinute, minutesIn, type Minutes } from '../time/Minutes.js'
import { instantOf, type OffsetDateTime } from '../time/OffsetDateTime.js'

/** How far the times of the note are from those of the session. */
export type NoteTimesDetail =
  | NoNoteDetail
  | {
      readonly reason: 'timesDiffer'
      readonly note: RecordId
      /** Minutes between the starts; 0 where they agree or one is not known. */
      readonly startMinutes: number
      /** Minutes between the ends; 0 where they agree or one is not known. */
      readonly endMinutes: number
      /** The billable minutes that both document, which stay supported; 0 where the times do not make sense together. */
      readonly minutesDocumented: Minutes
    }

/**
 * The note has the start and the end of the session, to the minute; of a member who came late or left early theirs may
 * stand in it instead. A note that has no times of its own leaves those of the session, so that it weighs little. The
 * policy's note elements ask for it.
 */
export const noteTimesAgreeWithSession = policyRule<
  'noteTimesAgreeWithSession',
  NoteElement,
  NoteTimesDetail
>({
  id: 'noteTimesAgreeWithSession',
  title: 'The note has the start and the end of the session',
  severity: { schedule: 'info', sign: 'warning', claim: 'warning', audit: 'warning' },
  reasons: {
    ...noNoteRemedies,
    timesDiffer: {
      sentence:
        'The times of note {note} are not those of the session. Minutes between the starts: {startMinutes}; between the ends: {endMinutes}. Billable minutes that both document: {minutesDocumented}.',
      fix: 'Find out which are right and correct the others, with the correction marked as such; until then only the minutes that both document are supported.',
      fixedBy: 'clinician',
      carc: carcs.lengthOfServiceNotSupported,
    },
  },
  basis: asksForElement('startAndEnd'),
  check:
    () =>
    (subject): Verdict<NoteTimesDetail> => {
      const documented = noteOf(subject)
      if (E.isLeft(documented)) return documented.left
      const { note, evidence } = documented.right
      const { session, minutesDocumented = minutesIn(0) } = subject
      const startMinutes = minutesApart(note.start, [session.start, session.arrivedAt])
      const endMinutes = minutesApart(note.end, [session.end, session.leftAt])
      if (startMinutes > 0 || endMinutes > 0) {
        return notMet(
          { reason: 'timesDiffer', note: note.id, startMinutes, endMinutes, minutesDocumented },
          evidence,
          startMinutes > 0 ? 'start' : 'end',
        )
      }
      const ofSession = missingIn(session, 'session')
      if (ofSession.length > 0) return undetermined(ofSession, evidence)
      const ofNote = missingIn(note, 'note')
      return ofNote.length === 0
        ? met
        : { ...undetermined(ofNote, evidence), severityAtMost: 'info' }
    },
})

/** The fewest minutes between one time and any of others, each cut to its minute; 0 where there is nothing to compare. */
const minutesApart = (
  one: OffsetDateTime | undefined,
  others: ReadonlyArray<OffsetDateTime | undefined>,
): number => {
  if (one === undefined) return 0
  const apart = others.flatMap((other) =>
    other === undefined ? [] : [Math.abs(minuteOf(one) - minuteOf(other))],
  )
  return apart.length === 0 ? 0 : Math.min(...apart)
}

const minuteOf = (time: OffsetDateTime): number =>
  Math.floor(instantOf(time) / millisecondsPerMinute)

const missingIn = (
  { start, end }: Pick<Session, 'start' | 'end'>,
  record: 'session' | 'note',
): ReadonlyArray<string> => [
  ...(start === undefined ? [`${record}.start`] : []),
  ...(end === undefined ? [`${record}.end`] : []),
]
