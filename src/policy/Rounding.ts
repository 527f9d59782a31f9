import type { Codec } from '../codec/Codec.js'
import { integer } from '../codec/integer.js'
import { list } from '../codec/list.js'
import { record } from '../codec/record.js'
import { variant } from '../codec/variant.js'
import { word } from '../codec/word.js'

/** Units of one length, and how much of a further one must be reached before it counts. */
export interface RemainderRounding {
  readonly kind: 'remainder'
  /** Length of a unit in minutes. */
  readonly unitMinutes: number
  /**
   * The minutes beyond whole units that earn one more, inclusive. With a unit of 15: 15 is full units only, 8 the
   * midpoint, 9 above the midpoint, 1 any part of a unit.
   */
  readonly remainderMinutes: number
  /** The minutes that earn the first unit, inclusive. */
  readonly minimumMinutes: number
}

/** A table of the minutes that earn each unit, for a payer whose table follows no remainder. */
export interface ThresholdRounding {
  readonly kind: 'thresholds'
  /** The minutes that earn unit 1, 2, 3 and so on, inclusive and ascending. */
  readonly minutes: ReadonlyArray<number>
  /** Length of a unit in minutes: beyond the table every further so many minutes earn one more. */
  readonly thenEveryMinutes: number
}

/** How a payer turns whole minutes into units. There is no default. */
export type Rounding = RemainderRounding | ThresholdRounding

const day = 1440
const minutes = integer('minutes', 0, day)
const unitLength = integer('minutes', 1, day)

export const Rounding: Codec<Rounding> = variant<Rounding, 'kind'>('Rounding', 'kind', {
  remainder: record<RemainderRounding>('RemainderRounding', {
    kind: word('remainder', ['remainder']),
    unitMinutes: unitLength,
    remainderMinutes: minutes,
    minimumMinutes: minutes,
  }),
  thresholds: record<ThresholdRounding>('ThresholdRounding', {
    kind: word('thresholds', ['thresholds']),
    minutes: list(minutes, day),
    thenEveryMinutes: unitLength,
  }),
})

/** The length of a unit in minutes. */
export const unitMinutesOf = (rounding: Rounding): number =>
  rounding.kind === 'remainder' ? rounding.unitMinutes : rounding.thenEveryMinutes
