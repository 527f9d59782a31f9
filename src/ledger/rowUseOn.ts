import { dayNumber, nearestCalendarDate, type CalendarDate } from '../time/CalendarDate.js'
import type { LimitRow, RowUse } from './limitRow.js'
import { instantsOf } from './openPlaces.js'
import type { UnitEntry } from './unitEntries.js'
import type { WindowLayout } from './windowLayout.js'

/** How far a limit is used in a row, in the window that holds a service date. */
export type RowUseOn = (serviceDate: CalendarDate) => RowUse

/** The use of a row by date: of all of it where the window stands, or of what lies in the window of the date. */
export const rowUseOn =
  ({ length, isByInstant }: WindowLayout) =>
  (entries: ReadonlyArray<UnitEntry>, { useIn }: LimitRow): RowUseOn => {
    if (length === Infinity) {
      const all = useIn(-Infinity, Infinity)
      return () => all
    }
    if (!isByInstant) {
      return (date) => {
        const place = dayNumber(date)
        return useIn(place - length, place)
      }
    }
    const dates = placesOnDates(entries, (place) => useIn(place - length, place).used)
    return (date) => {
      const on = dates.get(date)
      if (on !== undefined) {
        const { isExact } = useIn(on.first - length, on.last)
        return { ...useIn(on.last - length, on.last), used: on.most, isExact }
      }
      const before = dates.get(nearestCalendarDate(dayNumber(date) - 1))
      return before === undefined ? useIn(0, 0) : useIn(before.first - 1, before.last)
    }
  }

/** The first and the last place whose units count on a service date, whatever its row holds. */
export const placesOn = (
  { length, isByInstant }: WindowLayout,
  date: CalendarDate,
): readonly [number, number] => {
  if (length === Infinity) return [-Infinity, Infinity]
  return isByInstant ? instantsOf(date) : [dayNumber(date), dayNumber(date)]
}

/** The first and the last place of a date, and the most that is used in a window which ends with a unit of it. */
interface DatePlaces {
  readonly first: number
  readonly last: number
  readonly most: number
}

const placesOnDates = (
  entries: ReadonlyArray<UnitEntry>,
  usedAt: (place: number) => number,
): ReadonlyMap<CalendarDate, DatePlaces> => {
  const dates = new Map<CalendarDate, DatePlaces>()
  for (const { serviceDate, place } of entries) {
    const before = dates.get(serviceDate)
    const most = Math.max(before?.most ?? 0, usedAt(place))
    dates.set(serviceDate, { first: before?.first ?? place, last: place, most })
  }
  return dates
}
