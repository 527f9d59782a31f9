import * as O from 'fp-ts/Option'
import { addDays } from '../time/addDays.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { CapacityOn } from './capacityOn.js'
import type { Proposal } from './Proposal.js'

/** How many days are looked at: two years with a leap day, in which every window of the calendar begins anew. */
const DAYS = 731

/** The days that are looked at for room: from a day on, two years, as far as the calendar reaches. */
export const daysLookedAt = (from: CalendarDate): ReadonlyArray<CalendarDate> => {
  const days: Array<CalendarDate> = []
  for (let after = 0; after <= DAYS; after += 1) {
    const day = addDays(after)(from)
    if (O.isSome(day)) days.push(day.value)
  }
  return days
}

/** The first of some proposals, which are in order of day, on whose day so many units fit. */
export const firstDayWith =
  (units: number, capacityOf: (proposal: Proposal) => Pick<CapacityOn, 'attempt'>) =>
  (proposals: ReadonlyArray<Proposal>): CalendarDate | 'none' | 'undetermined' => {
    for (const proposal of proposals) {
      const fate = capacityOf(proposal).attempt(units)
      if (fate === 'within') return proposal.serviceDate
      if (fate === 'untold') return 'undetermined'
    }
    return 'none'
  }
