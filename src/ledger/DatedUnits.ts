import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import type { ClaimFacts } from '../units/ClaimFacts.js'

/** One unit of a member's history: when it began, how long it was, and whose. */
export interface DatedUnit {
  readonly serviceDate: CalendarDate
  /** Epoch milliseconds of its start. */
  readonly start: number
  readonly minutes: number
  /** The session in which it began. */
  readonly session: RecordId
  /** What a claim says of that session: one object for the units of a line. */
  readonly facts: ClaimFacts
  /** How many units alike it stands for; absent: it is one. */
  readonly count?: number
}

/** A session whose units are not known. */
export interface UnknownUnits {
  readonly session: RecordId
  readonly facts: ClaimFacts
  /** Absent where that is not known either. */
  readonly serviceDate: CalendarDate | undefined
  /** Epoch milliseconds of its start; absent where that is not known. */
  readonly start: number | undefined
}

/** The days of a treatment plan. */
export interface PlanPeriod {
  readonly plan: RecordId
  readonly effective: DateRange
}

/** The plan in effect on a service date; absent where there is none, or where that is not known. */
export type PlanOn = (serviceDate: CalendarDate) => PlanPeriod | undefined

/** A member's units by their dates, and what else there may be. */
export interface DatedUnits {
  /** When the member was born; absent where that is not known. */
  readonly birthDate: CalendarDate | undefined
  readonly planOn: PlanOn
  /** Whether some of a session is billed already. */
  readonly isBilled: (session: RecordId) => boolean
  /** The modifiers that a session bears on a claim. */
  readonly modifiersOf: (of: Pick<DatedUnit, 'session' | 'facts'>) => BorneModifiers
  /** In order of service date, then start, then session. */
  readonly units: ReadonlyArray<DatedUnit>
  readonly unknown: ReadonlyArray<UnknownUnits>
  /** Whether every session of the member is known. */
  readonly isComplete: boolean
}
