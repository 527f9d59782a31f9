import type { Codec } from '../codec/Codec.js'
import { isNumber } from '../codec/isNumber.js'
import { textWhere } from '../codec/textWhere.js'
import type { CalendarDate } from './CalendarDate.js'
import { dateTimeText } from './dateTimeText.js'
import { dayNumberAt } from './dayNumberAt.js'
import { dayPattern } from './dayPattern.js'
import {
  hyphen,
  isDateTimeText,
  isZ,
  longestDateTimeText,
  offsetLength,
  secondsEnd,
  zero,
} from './isDateTimeText.js'
import { millisecondsPerMinute } from './Minutes.js'
import { knownDigitsAt } from './knownDigitsAt.js'

export interface OffsetDateTimeBrand {
  readonly OffsetDateTime: unique symbol
}

/**
 * A moment together with the local time at which it was noted: an RFC 3339 date-time such as
 * `2026-11-01T01:30:00-05:00`. Seconds and offset are required, offsets reach from -14:00 to +14:00, there is no
 * hour 24 and no leap second. A fraction of one to nine digits is read and kept to the millisecond, never rounded up.
 * `Z` and `-00:00` say that the local offset is not known. `T` and `Z` may be written in either case.
 */
export type OffsetDateTime = string & OffsetDateTimeBrand

/**
 * Whether a value is an `OffsetDateTime`.
 *
 * @example
 * import { isOffsetDateTime } from 'h2014'
 *
 * console.log(isOffsetDateTime('2026-11-23T09:00:00-06:00')) // => true
 * console.log(isOffsetDateTime('2026-11-23T09:00:00')) // => false
 */
export const isOffsetDateTime = (value: unknown): value is OffsetDateTime =>
  typeof value === 'string' && isDateTimeText(value)

const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]'
const OFFSET = '[+-](?:(?:0[0-9]|1[0-3]):[0-5][0-9]|14:00)'

export const OffsetDateTime: Codec<OffsetDateTime> = textWhere<OffsetDateTime>(
  'OffsetDateTime',
  longestDateTimeText,
  isDateTimeText,
  {
    pattern: `^${dayPattern}[Tt]${TIME}(?:[.][0-9]{1,9})?(?:[Zz]|${OFFSET})$`,
    format: 'date-time',
  },
)

/** The most minutes by which a local time runs ahead of UTC, or behind. */
export const furthestOffsetMinutes = 840

const millisecondsPerDay = 86_400_000

const offsetIndexOf = (dateTime: OffsetDateTime): number => {
  const last = dateTime.length - 1
  return isZ(dateTime.charCodeAt(last)) ? last : dateTime.length - offsetLength
}

// Written out, not in a loop: most date-times have no fraction, and this is read for every session.
const millisecondOf = (dateTime: OffsetDateTime, offsetIndex: number): number => {
  if (offsetIndex === secondsEnd) return 0
  const tenths = 100 * (dateTime.charCodeAt(secondsEnd + 1) - zero)
  if (offsetIndex === secondsEnd + 2) return tenths
  const hundredths = 10 * (dateTime.charCodeAt(secondsEnd + 2) - zero)
  if (offsetIndex === secondsEnd + 3) return tenths + hundredths
  return tenths + hundredths + dateTime.charCodeAt(secondsEnd + 3) - zero
}

const offsetMinutesAt = (dateTime: OffsetDateTime, index: number): number => {
  const sign = dateTime.charCodeAt(index)
  if (isZ(sign)) return 0
  const minutes = 60 * knownDigitsAt(dateTime, index + 1) + knownDigitsAt(dateTime, index + 4)
  // Subtracted, not negated: the offset -00:00 is zero, never minus zero.
  return sign === hyphen ? 0 - minutes : minutes
}

/**
 * Minutes by which the local time runs ahead of UTC; negative in the Americas, 0 for `Z` and `-00:00`, `NaN` for what is no
 * date-time.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { decode, OffsetDateTime, offsetMinutesOf } from 'h2014'
 *
 * console.log(E.map(offsetMinutesOf)(decode(OffsetDateTime)('2026-11-23T09:00:00-06:00'))) // => { _tag: 'Right', right: -360 }
 */
export const offsetMinutesOf = (dateTime: OffsetDateTime): number =>
  isOffsetDateTime(dateTime) ? offsetMinutesAt(dateTime, offsetIndexOf(dateTime)) : Number.NaN

/**
 * The moment, in whole milliseconds since 1970-01-01T00:00:00Z. The difference of two of them is the time that went
 * by, on the nights of a clock change too. `NaN` for what is no date-time.
 *
 * @example
 * import { instantOf, isOffsetDateTime } from 'h2014'
 *
 * // The clocks go back: the second 01:30 is an hour after the first.
 * const start = '2026-11-01T01:30:00-05:00'
 * const end = '2026-11-01T01:30:00-06:00'
 * console.log(isOffsetDateTime(start) && isOffsetDateTime(end) && instantOf(end) - instantOf(start)) // => 3600000
 */
export const instantOf = (dateTime: OffsetDateTime): number => {
  if (!isOffsetDateTime(dateTime)) return Number.NaN
  const offsetIndex = offsetIndexOf(dateTime)
  const minutes =
    60 * knownDigitsAt(dateTime, 11) +
    knownDigitsAt(dateTime, 14) -
    offsetMinutesAt(dateTime, offsetIndex)
  const milliseconds = 1_000 * knownDigitsAt(dateTime, 17) + millisecondOf(dateTime, offsetIndex)
  const sinceMidnight = millisecondsPerMinute * minutes + milliseconds
  return millisecondsPerDay * dayNumberAt(dateTime) + sinceMidnight
}

/**
 * The calendar day as written: the day on which the moment fell in its own offset. Empty, which is no day, for what is
 * no date-time.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { dateOf, decode, OffsetDateTime } from 'h2014'
 *
 * console.log(E.map(dateOf)(decode(OffsetDateTime)('2026-11-23T20:00:00-06:00'))) // => { _tag: 'Right', right: '2026-11-23' }
 * console.log(E.map(dateOf)(decode(OffsetDateTime)('2026-11-24T02:00:00Z'))) // => { _tag: 'Right', right: '2026-11-24' }
 */
export const dateOf = (dateTime: OffsetDateTime): CalendarDate =>
  // Every OffsetDateTime begins with a CalendarDate.
  (isOffsetDateTime(dateTime) ? dateTime.slice(0, 10) : '') as CalendarDate

/**
 * Whether the local offset is known. Where it is not (`Z`, `-00:00`) the day as written is the day in UTC, which
 * misdates the evenings of the Americas. False as well for what is no date-time.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { decode, hasLocalOffset, OffsetDateTime } from 'h2014'
 *
 * console.log(E.map(hasLocalOffset)(decode(OffsetDateTime)('2026-11-24T02:00:00Z'))) // => { _tag: 'Right', right: false }
 */
export const hasLocalOffset = (dateTime: OffsetDateTime): boolean => {
  if (!isOffsetDateTime(dateTime)) return false
  const index = offsetIndexOf(dateTime)
  const sign = dateTime.charCodeAt(index)
  return !isZ(sign) && (sign !== hyphen || offsetMinutesAt(dateTime, index) !== 0)
}

/**
 * Writes a moment (milliseconds since 1970-01-01T00:00:00Z) in an offset, without a fraction where it falls on a
 * whole second. The offset 0 is written `Z`, which claims no local offset. At the ends of the years 1900 and 2099,
 * where the local day would leave them, the nearest offset that keeps it is used; a moment beyond all offsets is
 * written as the first or last one.
 *
 * @example
 * import { formatInstant } from 'h2014'
 *
 * console.log(formatInstant(1_795_446_000_000, -360)) // => '2026-11-23T09:00:00-06:00'
 */
export const formatInstant = (instant: number, offsetMinutes: number): OffsetDateTime =>
  dateTimeText(
    isNumber(instant) ? instant : Number.NaN,
    isNumber(offsetMinutes) ? offsetMinutes : Number.NaN,
  ) as OffsetDateTime
