import type { RecordId } from '../record/RecordId.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import type { DatedUnit } from './DatedUnits.js'

/** What an amount is counted in. Of sessions each counts once, with its first unit. */
export type AmountMeasure = 'units' | 'minutes' | 'sessions'

/** Units that count together, with what there is of them before a day. */
export interface UnitSums {
  /** What there is of a measure before a day, by its number. */
  readonly before: (measure: AmountMeasure, day: number) => number
  /** The units of a service date, each with what there is through it; of its session, through the session's first. */
  readonly reachedOn: (
    measure: AmountMeasure,
    serviceDate: CalendarDate,
  ) => ReadonlyArray<{ readonly session: RecordId; readonly reached: number }>
}

/** Sums up units, which come in order of service date, once for every day that is asked for. */
export const unitSums = (units: ReadonlyArray<DatedUnit>): UnitSums => {
  const days: Array<number> = []
  const sums = { units: [0], minutes: [0], sessions: [0] }
  /** The place of each session among those with a unit, 1 for the first. */
  const places = new Map<RecordId, number>()
  let minutes = 0
  for (const unit of units) {
    days.push(dayNumber(unit.serviceDate))
    minutes += unit.minutes
    if (!places.has(unit.session)) places.set(unit.session, places.size + 1)
    sums.units.push(days.length)
    sums.minutes.push(minutes)
    sums.sessions.push(places.size)
  }
  return {
    before: (measure, day) => sums[measure][countBelow(days, day)] ?? 0,
    reachedOn: (measure, serviceDate) => {
      const day = dayNumber(serviceDate)
      const first = countBelow(days, day)
      return units.slice(first, countBelow(days, day + 1)).map(({ session }, index) => {
        const through = sums[measure][first + index + 1] ?? 0
        return { session, reached: measure === 'sessions' ? (places.get(session) ?? 0) : through }
      })
    },
  }
}

/** How many of some ascending numbers are below a number. */
export const countBelow = (ascending: ReadonlyArray<number>, number: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? Infinity) < number) low = middle + 1
    else high = middle
  }
  return low
}
