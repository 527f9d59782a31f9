import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'
import { countUpTo } from '../time/countUpTo.js'
import type { OpenUnits } from './countedUnits.js'
import { MILLISECONDS_PER_DAY, type WindowLayout } from './windowLayout.js'

/** Whether units that are not known may count from one place through another. */
export type IsOpen = (first: number, last: number) => boolean

/**
 * Where units that are not known may count: with all that lies in their window and not before them. Where places are
 * instants, they began within 24 hours of their session's start, or in some zone on their service date. From the last on
 * places are below zero, and what is not before them is what is not after them in time.
 */
export const openPlaces = (
  open: ReadonlyArray<OpenUnits>,
  { isByInstant, length }: WindowLayout,
  isFromLast = false,
): IsOpen => {
  if (open.length === 0) return () => false
  const stretches = open.map(({ serviceDate, start }) => {
    const [first, last] = isByInstant
      ? start === undefined
        ? instantsOf(serviceDate)
        : [start, start + MILLISECONDS_PER_DAY]
      : [dayNumber(serviceDate), dayNumber(serviceDate)]
    return isFromLast
      ? { from: -last, until: length - first }
      : { from: first, until: last + length }
  })
  stretches.sort((a, b) => a.from - b.from)
  const froms = stretches.map(({ from }) => from)
  let latest = -Infinity
  const latestUntil = stretches.map(({ until }) => (latest = Math.max(latest, until)))
  return (first, last) => (latestUntil[countUpTo(froms, last) - 1] ?? -Infinity) > first
}

/** The most by which a zone is ahead of or behind universal time. */
const MOST_OFFSET = 14 * 3_600_000

/** The first and the last instant at which a day can be somewhere. */
export const instantsOf = (date: CalendarDate): readonly [number, number] => {
  const midnight = dayNumber(date) * MILLISECONDS_PER_DAY
  return [midnight - MOST_OFFSET, midnight + MILLISECONDS_PER_DAY + MOST_OFFSET]
}
