import { sameWord } from '../code/sameWord.js'
import type { StayExclusion } from '../policy/StayExclusion.js'
import type { Stay } from '../record/Stay.js'
import { dayNumber, nearestCalendarDate, type CalendarDate } from '../time/CalendarDate.js'
import type { DateRange } from '../time/DateRange.js'
import { preferredOn, type Ranged } from './preferredOn.js'

/** A stay that excludes a service, or may: then with what is not known of it, or cannot be right. */
export interface FoundStay {
  readonly stay: Stay
  /** Fields of the stay; empty where it excludes the service for certain. */
  readonly missing: ReadonlyArray<keyof Stay>
}

/**
 * The stay on a day by which a payer does not pay; without one, a stay that may be such a stay. Made ready once for all
 * stays of a member, which come in order of preference: a day costs a search by halves.
 */
export const excludedStayOn =
  (exclusion: StayExclusion) =>
  (stays: ReadonlyArray<Stay>): ((date: CalendarDate) => FoundStay | undefined) => {
    const found = stays
      .filter(isOfKind(exclusion))
      .map((stay): FoundStay => ({ stay, missing: missingIn(stay) }))
    const [certain, possible] = [
      found.filter(({ missing }) => missing.length === 0),
      found.filter(({ missing }) => missing.length > 0),
    ].map((some) => preferredOn(some.flatMap(ranged(exclusion))))
    return (date) => certain?.(date) ?? possible?.(date)
  }

/** Whether a stay is of one of the kinds, or may be: its kind is not known. */
const isOfKind =
  ({ kinds }: StayExclusion) =>
  ({ kind }: Stay): boolean =>
    kind === undefined || kinds.some((one) => sameWord(one, kind))

const missingIn = (stay: Stay): ReadonlyArray<keyof Stay> => [
  ...(stay.kind === undefined ? (['kind'] as const) : []),
  ...(stay.from === undefined ? (['from'] as const) : []),
  ...(isReversed(stay) ? (['from', 'through'] as const) : []),
]

const isReversed = ({ from, through }: Stay): boolean =>
  from !== undefined && through !== undefined && through < from

/**
 * The days of a stay on which the service is not paid. A stay of which the first day is not known may have begun on any
 * day, and one that ends before it begins may be any of the days between.
 */
const ranged =
  ({ isAdmissionDayExcluded, isDischargeDayExcluded }: StayExclusion) =>
  (found: FoundStay): ReadonlyArray<Ranged<FoundStay>> => {
    const { from, through } = found.stay
    if (from !== undefined && through !== undefined && isReversed(found.stay)) {
      return [{ range: { from: through, through: from }, value: found }]
    }
    const isOneDay = from !== undefined && from === through
    const isExcluded = isAdmissionDayExcluded || isDischargeDayExcluded
    if (isOneDay) return isExcluded ? [{ range: { from, through }, value: found }] : []
    const first = from === undefined ? FIRST_DAY : isAdmissionDayExcluded ? from : shifted(from, 1)
    const range: DateRange =
      through === undefined
        ? { from: first }
        : { from: first, through: isDischargeDayExcluded ? through : shifted(through, -1) }
    return [{ range, value: found }]
  }

const FIRST_DAY = nearestCalendarDate(-Infinity)

const shifted = (date: CalendarDate, days: number): CalendarDate =>
  nearestCalendarDate(dayNumber(date) + days)
