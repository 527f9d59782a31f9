import { nearestCalendarDate } from './CalendarDate.js'
import { dayNumberAt } from './dayNumberAt.js'
import { millisecondsPerMinute } from './Minutes.js'
import { twoDigits } from './twoDigits.js'

const millisecondsPerDay = 86_400_000
const largestOffsetMinutes = 840
const firstLocalTime = millisecondsPerDay * dayNumberAt('1900-01-01')
const lastLocalTime = millisecondsPerDay * (dayNumberAt('2099-12-31') + 1) - 1

// Also puts what is no number at all on the lower bound.
const within = (low: number, high: number, value: number): number =>
  value >= low ? Math.min(value, high) : low

const offsetText = (minutes: number): string => {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/** The text of a moment in an offset; see `formatInstant`, which gives it its type. */
export const dateTimeText = (instant: number, offsetMinutes: number): string => {
  const largest = largestOffsetMinutes * millisecondsPerMinute
  const moment = within(firstLocalTime - largest, lastLocalTime + largest, Math.floor(instant))
  const offset = within(
    Math.max(-largestOffsetMinutes, Math.ceil((firstLocalTime - moment) / millisecondsPerMinute)),
    Math.min(largestOffsetMinutes, Math.floor((lastLocalTime - moment) / millisecondsPerMinute)),
    Math.trunc(offsetMinutes),
  )
  const local = moment + millisecondsPerMinute * offset
  const day = Math.floor(local / millisecondsPerDay)
  const millisecondOfDay = local - millisecondsPerDay * day
  const secondOfDay = Math.floor(millisecondOfDay / 1_000)
  const hour = Math.floor(secondOfDay / 3_600)
  const minute = Math.floor(secondOfDay / 60) % 60
  const millisecond = millisecondOfDay % 1_000
  const fraction = millisecond === 0 ? '' : `.${`${1_000 + millisecond}`.slice(1)}`
  const time = `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(secondOfDay % 60)}${fraction}`
  return `${nearestCalendarDate(day)}T${time}${offsetText(offset)}`
}
