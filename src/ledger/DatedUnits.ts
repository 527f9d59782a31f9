import type { UnitLimit } from '../policy/UnitLimit.js'
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
  /** What it is where it is no whole unit of time. */
  readonly kind?: UnitKind
}

/**
 * Time that is less than a unit of its code, which the payer may round to one; a day of a code that is paid by the day; or
 * a unit of which the time is not known, and the minutes are the most that it may have.
 */
export type UnitKind = 'part' | 'perDiem' | 'untimed'

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
  /** The payer whose policy states a limit; absent where an agency does, whose limits count whoever pays. */
  readonly payerOfLimit: (limit: UnitLimit) => string | undefined
  /** The payer that pays for a session; empty where none does that has a policy, absent where it is not known. */
  readonly payerOf: (of: Pick<DatedUnit, 'session' | 'facts'>) => string | undefined
  /** In order of service date, then start, then session. */
  readonly units: ReadonlyArray<DatedUnit>
  readonly unknown: ReadonlyArray<UnknownUnits>
  /** Whether every session of the member is known. */
  readonly isComplete: boolean
  /** Whether limits of scope `staff` are left to an audit over all charts; absent: they are not. */
  readonly isStaffJudgedElsewhere?: boolean
}
