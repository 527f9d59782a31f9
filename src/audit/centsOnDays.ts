import { compareText } from '../codec/compareText.js'
import type { Rate } from '../record/Rate.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** What rates say of a unit on a day: nothing, one number of cents, or several. */
export type DayCents = readonly [] | readonly [number] | readonly [number, number]

/** Looks up what rates say, none of which may differ from the others but in its days and its cents. One sweep, n log n. */
export const centsOnDays = (
  rates: ReadonlyArray<Pick<Rate, 'effective' | 'centsPerUnit'>>,
): ((date: CalendarDate) => DayCents) => {
  const changes = rates
    .filter(({ effective: { from, through } }) => through === undefined || from <= through)
    .flatMap(({ effective: { from, through }, centsPerUnit: cents }) => [
      { on: from, cents, more: 1 },
      ...(through === undefined ? [] : [{ on: through + AFTER, cents, more: -1 }]),
    ])
    .sort((a, b) => compareText(a.on, b.on))
  const counts = new Map<number, number>()
  const steps: Array<{ readonly on: string; readonly says: DayCents }> = []
  for (const { on, cents, more } of changes) {
    const count = (counts.get(cents) ?? 0) + more
    if (count > 0) counts.set(cents, count)
    else counts.delete(cents)
    const [one, other] = counts.keys()
    const says =
      one === undefined
        ? ([] as const)
        : other === undefined
          ? ([one] as const)
          : ([one, other] as const)
    if (steps[steps.length - 1]?.on === on) steps.pop()
    steps.push({ on, says })
  }
  return (date) => {
    let low = 0
    let high = steps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((steps[middle]?.on ?? date) <= date) low = middle + 1
      else high = middle
    }
    return steps[low - 1]?.says ?? []
  }
}

/** Behind a day it sorts after that day and before the next. */
const AFTER = '~'
