import type { Monoid } from 'fp-ts/Monoid'
import type { Codec } from '../codec/Codec.js'
import { isNumber } from '../codec/isNumber.js'
import { integerAs } from '../codec/integerAs.js'

export interface MinutesBrand {
  readonly Minutes: unique symbol
}

/** Whole minutes, 0 or more, at most the largest safe integer. */
export type Minutes = number & MinutesBrand

const most = Number.MAX_SAFE_INTEGER

export const Minutes: Codec<Minutes> = integerAs<Minutes>('Minutes', 0, most)

/** Milliseconds in a minute. */
export const millisecondsPerMinute = 60_000

/**
 * The whole minutes in some milliseconds; the rest is cut, never rounded up. 0 for less than none and for no number.
 *
 * @example
 * import { minutesIn } from 'h2014'
 *
 * console.log(minutesIn(479_999)) // => 7
 */
export const minutesIn = (milliseconds: number): Minutes =>
  wholeMinutes(isNumber(milliseconds) ? milliseconds / millisecondsPerMinute : 0)

const wholeMinutes = (minutes: number): Minutes =>
  (isNumber(minutes) && minutes > 0 ? Math.min(Math.floor(minutes), most) : 0) as Minutes

/** Sums of minutes, 0 where one is no number; a sum stays at the largest safe integer rather than losing exactness above it. */
export const minutesMonoid: Monoid<Minutes> = {
  empty: minutesIn(0),
  concat: (a, b) => wholeMinutes(a + b),
}
