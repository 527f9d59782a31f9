import type { Note } from '../record/Note.js'
import type { Signature } from '../record/Signature.js'
import { signatureDateOf } from '../record/signatureDateOf.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { chronological } from '../units/chronological.js'
import type { Choice } from './Choice.js'

/**
 * The note by which a session is judged, of all notes about it: the one that was signed last, since an
 * amended note replaces the one before; without signatures the one whose id sorts last.
 */
export const chooseNote = (
  notesOfSession: ReadonlyArray<Note>,
  areAllKnown: boolean,
): Choice<Note> => {
  const chosen = notesOfSession.length > 1 ? lastOf(notesOfSession) : notesOfSession[0]
  if (chosen !== undefined) return { kind: 'chosen', record: chosen }
  return areAllKnown ? { kind: 'none' } : { kind: 'unknown', missing: ['notes'], evidence: [] }
}

const lastOf = (notes: ReadonlyArray<Note>): Note | undefined => {
  const days = notes.map(lastDay)
  const last = days.reduce((a, b) => (b > a ? b : a), '')
  const onLastDay = inOrder(notes.filter((_, index) => days[index] === last))
  return onLastDay[onLastDay.length - 1]
}

/** The last of what the signatures of a note bear; `none` where no signature bears any. */
const lastBorne =
  <A extends string | number>(none: A, of: (signature: Signature) => A | undefined) =>
  ({ signatures = [] }: Note): A => {
    let last = none
    for (const signature of signatures) {
      const one = of(signature)
      if (one !== undefined && one > last) last = one
    }
    return last
  }

const lastDay = lastBorne<string>('', signatureDateOf)

/** One of which only the day is known comes before all of that day. */
const lastMoment = lastBorne(-Infinity, ({ signedAt }) =>
  signedAt === undefined ? undefined : instantOf(signedAt),
)

const inOrder = chronological<Note>({
  start: lastMoment,
  id: ({ id }) => id,
  rest: (note) => note,
})
