import type { ContactPart } from '../../src/units/ContactPart.js'
import { contactParts } from '../../src/units/ContactPart.js'
import type { DatedSession } from '../../src/units/DatedSession.js'
import type { Piece } from '../../src/units/Piece.js'
import { placeSessions } from '../../src/units/placeSessions.js'
import { sliceUnits, type EarnedUnit } from '../../src/units/sliceUnits.js'
import { lasting, session } from './given.js'

/** Sessions with time, on the calendar and in order. */
export const dated = (...sessions: ReadonlyArray<object>): ReadonlyArray<DatedSession> =>
  placeSessions(
    sessions.map((fields, index) => ({ session: session({ id: `s${index + 1}`, ...fields }) })),
  ).dated

/** A contact from a time of 4 March on, of so many minutes and seconds. */
export type Contact = readonly [time: string, minutes: number, seconds?: number]

/** The contacts of sessions. */
export const parts = (...contacts: ReadonlyArray<Contact>): ReadonlyArray<ContactPart> =>
  dated(
    ...contacts.map(([time, minutes, seconds]) =>
      lasting(`2026-03-04T${time}:00-06:00`, minutes, seconds),
    ),
  ).flatMap((one) => contactParts('startDate')(one, one.time.billable))

/** The time of contacts as pieces. */
export const pieces = (contacts: ReadonlyArray<ContactPart>): ReadonlyArray<Piece> =>
  contacts.flatMap((part) => part.spans.map(({ start, end }) => ({ part, start, end })))

/** Pieces cut into units of 15 minutes. */
export const sliced = (some: ReadonlyArray<Piece>): ReadonlyArray<EarnedUnit> => {
  const units: Array<EarnedUnit> = []
  sliceUnits(15)(some, units)
  return units
}

/** Pieces as "session: seconds". */
export const written = (some: ReadonlyArray<Piece>): ReadonlyArray<string> =>
  some.map(({ part, start, end }) => `${part.dated.session.id}: ${(end - start) / 1000}`)
