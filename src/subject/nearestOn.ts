import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { countUpTo } from '../time/countUpTo.js'
import { preferredOn, type Ranged } from './preferredOn.js'

interface Edge<A> {
  readonly day: number
  readonly value: A
}

/**
 * Of values in order of preference, the one that stands nearest to a day: on it, or else the fewest days before
 * or after it, the one after it where both are as far. Of those that are as near the first is taken.
 */
export const nearestOn = <A>(
  inOrder: ReadonlyArray<Ranged<A>>,
): ((date: CalendarDate) => A | undefined) => {
  const on = preferredOn(inOrder)
  // Sorting keeps the order of preference: the first of a day stays first.
  const begins = inOrder.map(({ range, value }) => ({ day: dayNumber(range.from), value }))
  const later = firstOfEachDay(begins.sort(byDay))
  const ends = inOrder.flatMap(({ range, value }) =>
    range.through === undefined || range.through < range.from
      ? []
      : [{ day: dayNumber(range.through), value }],
  )
  const earlier = firstOfEachDay(ends.sort(byDay))
  const laterDays = later.map(dayOf)
  const earlierDays = earlier.map(dayOf)
  return (date) => {
    const day = dayNumber(date)
    const before = earlier[countUpTo(earlierDays, day) - 1]
    const after = later[countUpTo(laterDays, day)]
    if (before === undefined || after === undefined) return on(date) ?? (before ?? after)?.value
    return on(date) ?? (after.day - day <= day - before.day ? after : before).value
  }
}

const byDay = <A>(a: Edge<A>, b: Edge<A>): number => a.day - b.day

const dayOf = <A>({ day }: Edge<A>): number => day

const firstOfEachDay = <A>(edges: ReadonlyArray<Edge<A>>): ReadonlyArray<Edge<A>> =>
  edges.filter(({ day }, index) => edges[index - 1]?.day !== day)
