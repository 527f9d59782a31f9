import type { Monoid } from 'fp-ts/Monoid'
import type { Codec } from '../codec/Codec.js'
import { isNumber } from '../codec/isNumber.js'
import { integerAs } from '../codec/integerAs.js'

export interface UnitsBrand {
  readonly Units: unique symbol
}

/** Whole units of service, 0 or more, at most the largest safe integer. */
export type Units = number & UnitsBrand

const most = Number.MAX_SAFE_INTEGER

export const Units: Codec<Units> = integerAs<Units>('Units', 0, most)

/** A count as units; parts of a unit are cut, never rounded up. 0 for less than none and for no number. */
export const wholeUnits = (count: number): Units =>
  (isNumber(count) && count > 0 ? Math.min(Math.floor(count), most) : 0) as Units

/** Sums of units; a sum stays at the largest safe integer rather than losing exactness above it. */
export const unitsMonoid: Monoid<Units> = {
  empty: wholeUnits(0),
  concat: (a, b) => wholeUnits(a + b),
}
