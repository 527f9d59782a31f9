import * as E from 'fp-ts/Either'
import { plannedAmount } from '../ledger/plannedAmount.js'
import type { PlannedAmount } from '../ledger/plannedUses.js'
import type { PlannedAmountRequirement } from '../policy/PlannedAmountRequirement.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import type { DatedSubject } from './DatedSubject.js'
import {
  plannedServices,
  type NoPlannedServiceDetail,
  type PlannedServices,
} from './plannedServices.js'
import { unitsIn } from './unitsIn.js'
import { undetermined, type NotApplicable, type NotMet, type Undetermined } from './Verdict.js'

/** How far one date of a session goes beyond what the plan names. */
export interface ExcessOfDate {
  readonly date: CalendarDate
  readonly amount: PlannedAmount
  /** What the amount's days have, in its measure. */
  readonly used: number
  /** Units of the date that began in the session after the amount was used up; at least 1. */
  readonly unitsBeyond: number
}

/** How far a session goes beyond what its plan names. */
export interface PlannedExcess {
  readonly found: PlannedServices
  /** Its dates that go beyond, in order; none: all of it is within, as far as is known. */
  readonly dates: ReadonlyArray<ExcessOfDate>
  /** Whether all is known that counts; otherwise there may be more. */
  readonly isComplete: boolean
}

/** How far a session goes beyond the amount and frequency that its plan names, or what keeps one from telling. */
export const plannedExcess = ({
  weekBegins,
}: PlannedAmountRequirement): ((
  subject: DatedSubject,
) => E.Either<NotApplicable | NotMet<NoPlannedServiceDetail> | Undetermined, PlannedExcess>) => {
  const amountOf = plannedAmount(weekBegins)
  return (subject) => {
    const { session, plannedUse } = subject
    const known = unitsIn(subject)
    if (E.isLeft(known)) return known
    const found = plannedServices(subject)
    if (E.isLeft(found)) return found
    const { services, effective, evidence } = found.right
    const { code, format } = session
    const amountOn = amountOf({ code, services, format: format?.kind, effective })
    const dates: Array<ExcessOfDate> = []
    let isComplete = true
    for (const date of known.right.serviceDates) {
      const amount = amountOn(date)
      if (E.isLeft(amount)) return E.left(undetermined(amount.left, evidence))
      // The second day of a session over midnight, where the plan ends with the first, is the next plan's.
      if (!covers(amount.right.days)(date)) continue
      const use = plannedUse(amount.right, date)
      isComplete = isComplete && use.isComplete
      const unitsBeyond = use.unitsBeyond.get(session.id)
      if (unitsBeyond === undefined) continue
      dates.push({ date, amount: amount.right, used: use.used, unitsBeyond })
    }
    return E.right({ found: found.right, dates, isComplete })
  }
}
