import type { Chart } from '../record/Chart.js'
import type { Note } from '../record/Note.js'
import type { Signature } from '../record/Signature.js'
import { signatureDateOf } from '../record/signatureDateOf.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import {
  dateOf,
  formatInstant,
  furthestOffsetMinutes,
  hasLocalOffset,
  instantOf,
} from '../time/OffsetDateTime.js'

/**
 * A chart as it is signed at the end of a day: a signature that bears a later day is none yet. One without a day stays;
 * so does one written in UTC whose day may be that day somewhere.
 */
export const chartAsOf = (asOf: CalendarDate): ((chart: Chart) => Chart) => {
  const isGiven = (signature: Signature): boolean => {
    const date = earliestDateOf(signature)
    return date === undefined || date <= asOf
  }
  const signed = <A extends Pick<Note, 'signatures'>>(one: A): A =>
    one.signatures?.every(isGiven) === false
      ? { ...one, signatures: one.signatures.filter(isGiven) }
      : one
  const coSigned = (note: Note): Note =>
    note.coSignatures?.every(isGiven) === false
      ? { ...note, coSignatures: note.coSignatures.filter(isGiven) }
      : note
  return (chart) => {
    const { assessments, plans, notes } = chart
    return {
      ...chart,
      ...(assessments === undefined ? {} : { assessments: assessments.map(signed) }),
      ...(plans === undefined ? {} : { plans: plans.map(signed) }),
      ...(notes === undefined ? {} : { notes: notes.map((note) => coSigned(signed(note))) }),
    }
  }
}

const earliestDateOf = (signature: Signature): CalendarDate | undefined => {
  const { signedAt } = signature
  return signedAt === undefined || hasLocalOffset(signedAt)
    ? signatureDateOf(signature)
    : dateOf(formatInstant(instantOf(signedAt), -furthestOffsetMinutes))
}
