import type { CalendarDate } from '../time/CalendarDate.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'

/** The units of a session of H2014 on one service date. */
export interface DocumentedDay {
  readonly serviceDate: CalendarDate
  /** Units that begin in it on that date, as documented. */
  readonly documented: number
  /** Units of it that the review leaves on claim lines of that date; as documented where no payer's edition judges it. */
  readonly claimable: number
}

/** What a claim may say of a session of H2014 beside what stands in its own fields. */
export interface DocumentedService {
  /** The modifiers that it bears by its facts. */
  readonly modifiers: BorneModifiers
  /** The authorizations that its claim lines bear, in order. */
  readonly authorizations: ReadonlyArray<string>
  /**
   * Its units by date, in order: the service date, and the day after where units begin there. Empty where no date is
   * known; absent where its units cannot be told.
   */
  readonly days: ReadonlyArray<DocumentedDay> | undefined
}
