import { countUpTo } from '../time/countUpTo.js'
import { limitFates, type LimitEntry, type LimitFate, type LimitMeasurement } from './limitFates.js'

/** How much of a limit is used, in its measure. */
export interface RowUse {
  /** Of all that is certain. */
  readonly used: number
  /** Of what keeps others from it: without what is beyond, where that does not use the limit. */
  readonly counted: number
  /** Whether nothing that may count is uncertain. */
  readonly isExact: boolean
}

/** What becomes of the entries of a row, and how far a limit is used in it. */
export interface LimitRow {
  /** One an entry. */
  readonly fates: ReadonlyArray<LimitFate>
  /** From the first place behind one through another. */
  readonly useIn: (after: number, through: number) => RowUse
}

/** Holds the entries of a row, in order of place, against a limit. */
export const limitRow =
  (measurement: LimitMeasurement) =>
  (entries: ReadonlyArray<LimitEntry>): LimitRow => {
    const fates = limitFates(measurement)(entries)
    const places = entries.map(({ place }) => place)
    // Sums up to each place, so that what lies between two of them is a difference.
    const used = [0]
    const counted = [0]
    const uncertain = [0]
    let all = 0
    let counting = 0
    let doubts = 0
    entries.forEach(({ uses, isDoubtful = false }, index) => {
      if (isDoubtful) doubts += 1
      else {
        all += uses
        if (measurement.countsBeyond || fates[index] !== 'beyond') counting += uses
      }
      used.push(all)
      counted.push(counting)
      uncertain.push(doubts)
    })
    return {
      fates,
      useIn: (after, through) => {
        const first = countUpTo(places, after)
        const last = countUpTo(places, through)
        return {
          used: between(used, first, last),
          counted: between(counted, first, last),
          isExact: between(uncertain, first, last) === 0,
        }
      },
    }
  }

const between = (sums: ReadonlyArray<number>, first: number, last: number): number =>
  (sums[last] ?? 0) - (sums[first] ?? 0)
