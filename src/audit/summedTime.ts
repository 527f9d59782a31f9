import { unitMinutesOf } from '../policy/Rounding.js'
import type { Aggregation } from '../policy/Aggregation.js'
import type { Session } from '../record/Session.js'
import { onceForEach } from '../rule/onceForEach.js'
import { unitPolicyOf, type Editions } from '../subject/Editions.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { windowOf } from '../time/CalendarWindow.js'
import { millisecondsPerMinute } from '../time/Minutes.js'
import { groupingText } from '../units/groupingText.js'
import type { ClaimedDay } from './claimedDays.js'

/** The time of a claimed day that a payer adds to that of others before it rounds. */
export interface SummedTime {
  /** The same for all days that are added up. */
  readonly sum: string
  /** Its own time, in units, and parts of one. */
  readonly ownUnits: number
}

/** With what a claimed day is added up; absent where its payer rounds each contact by itself. */
export const summedTime = (): ((claimed: ClaimedDay) => SummedTime | undefined) => {
  let count = 0
  const sumsOf = onceForEach((editions: Editions) => {
    const { aggregation, rounding } = unitPolicyOf(editions)
    if (aggregation === 'notStated' || rounding === 'notStated') return undefined
    const keyOf = sumKey(aggregation.value)
    if (keyOf === undefined) return undefined
    const unit = unitMinutesOf(rounding.value) * millisecondsPerMinute
    count += 1
    return { keyOf, unit, place: count }
  })
  return ({ service, day, otherPayer }) => {
    const sums = sumsOf(service.editions)
    if (sums === undefined) return undefined
    const key = sums.keyOf(day.serviceDate, service.session)
    return {
      sum: JSON.stringify([sums.place, service.member.id, key, otherPayer]),
      ownUnits: unitsOfTime({ service, day, otherPayer }, sums.unit),
    }
  }
}

/** As `groupParts` groups contacts; sessions of H2014 alone are claimed. */
const sumKey = (
  aggregation: Aggregation,
): ((date: CalendarDate, session: Session) => string) | undefined => {
  if (aggregation.kind === 'contact') return undefined
  const by = groupingText(aggregation.by)
  if (aggregation.kind === 'totalMinutes') return (date, session) => `${date} ${by(session)}`
  const window = windowOf(aggregation.window)
  return (date, session) => `${window(date).from} ${by(session)}`
}

/** Of a session over midnight that is divided, what its other days leave. */
const unitsOfTime = ({ service, day }: ClaimedDay, unit: number): number => {
  const { billable = [], review } = service
  let milliseconds = 0
  for (const { start, end } of billable) milliseconds += end - start
  for (const dropped of review?.dropped ?? []) {
    if (dropped.reason === 'belowMinimumContact') milliseconds -= dropped.milliseconds
  }
  const elsewhere = (review?.units ?? day.documented) - day.documented
  return Math.max(0, milliseconds / unit - elsewhere)
}
