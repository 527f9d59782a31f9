import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { countUpTo } from '../time/countUpTo.js'
import type { DateRange } from '../time/DateRange.js'

/** A value and the days on which it stands. */
export interface Ranged<A> {
  readonly range: DateRange
  readonly value: A
}

interface Stretch<A> {
  readonly start: number
  readonly end: number
  readonly value: A
}

/**
 * Of values in order of preference, the first that stands on a day. Made ready once: however many values there
 * are, a day costs a search by halves.
 */
export const preferredOn = <A>(
  inOrder: ReadonlyArray<Ranged<A>>,
): ((date: CalendarDate) => A | undefined) => {
  const stretches = inOrder.map(stretchOf)
  const starts = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort(byNumber)
  const values = firstIn(stretches, starts)
  return (date) => values[countUpTo(starts, dayNumber(date)) - 1]
}

const stretchOf = <A>({ range: { from, through }, value }: Ranged<A>): Stretch<A> => ({
  start: dayNumber(from),
  end: through === undefined ? Infinity : dayNumber(through) + 1,
  value,
})

/** For each part between two starts the first value that stands there. A part that is taken is skipped from then on. */
const firstIn = <A>(
  stretches: ReadonlyArray<Stretch<A>>,
  starts: ReadonlyArray<number>,
): ReadonlyArray<A | undefined> => {
  const place = new Map(starts.map((start, index) => [start, index]))
  const values = new Array<A | undefined>(starts.length).fill(undefined)
  const free = Array.from({ length: starts.length + 1 }, (_, index) => index)
  const nextFree = (index: number): number => {
    let next = index
    for (let at = free[next]; at !== undefined && at !== next; at = free[next]) {
      free[next] = free[at] ?? at
      next = at
    }
    return next
  }
  for (const { start, end, value } of stretches) {
    const last = place.get(end) ?? 0
    for (let at = nextFree(place.get(start) ?? 0); at < last; at = nextFree(at)) {
      values[at] = value
      free[at] = at + 1
    }
  }
  return values
}

const byNumber = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
