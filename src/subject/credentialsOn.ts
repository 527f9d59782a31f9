import type { Credential } from '../record/Credential.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** The credentials of a staff member that count on a day. One that had ended by then, or had not begun, is in neither list. */
export interface CredentialsOn {
  /** Those valid on the day, both ends included. */
  readonly inForce: ReadonlyArray<Credential>
  /** Those that may be: it is not known since when they are valid, and they had not ended. */
  readonly undated: ReadonlyArray<Credential>
}

/** Tells which of some credentials count on a day. */
export const credentialsOn = (
  credentials: ReadonlyArray<Credential>,
  date: CalendarDate,
): CredentialsOn => {
  const notEnded = credentials.filter(({ through }) => through === undefined || date <= through)
  return {
    inForce: notEnded.filter(({ from }) => from !== undefined && from <= date),
    undated: notEnded.filter(({ from }) => from === undefined),
  }
}
