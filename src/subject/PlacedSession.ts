import type { Either } from 'fp-ts/Either'
import type { ReadonlyNonEmptyArray } from 'fp-ts/ReadonlyNonEmptyArray'
import type { Note } from '../record/Note.js'
import type { Session } from '../record/Session.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { SessionTime } from '../units/sessionTime.js'
import type { UnitIssue } from '../units/UnitIssue.js'
import type { Choice } from './Choice.js'
import type { EditionChoice } from './chooseEditions.js'

/** A session with its day, its time, its note and the editions that judge it. */
export interface PlacedSession extends EditionChoice {
  readonly session: Session
  readonly serviceDate: CalendarDate | undefined
  readonly note: Choice<Note>
  /** Every note about it: the one that is chosen, and those that it replaced. */
  readonly noteVersions: ReadonlyArray<Note>
  readonly time: Either<ReadonlyNonEmptyArray<UnitIssue>, SessionTime>
  /** How many sessions of the chart that are placed bear its id, itself included. */
  readonly sessionsOfSameId: number
}
