/** What uses a limit at once, in the order in which it counts. */
export interface LimitEntry {
  /** Where it stands among those that it counts with. */
  readonly place: number
  /** In the limit's measure. */
  readonly uses: number
}

/** How entries are held against a limit. */
export interface LimitMeasurement {
  readonly maximum: number
  /** How far back a window reaches: an entry counts with those that are less than this before it. */
  readonly length: number
  /** Whether what goes beyond the limit uses it all the same. */
  readonly countsBeyond: boolean
  /** Whether units that are not known may count at a place. */
  readonly isOpenAt: (place: number) => boolean
}

/** Whether an entry is within a limit, beyond it, or which of both cannot be told. */
export type LimitFate = 'within' | 'beyond' | 'untold'

/**
 * What becomes of entries in order of place: one that does not fit beside those before it is beyond. Where what is
 * beyond does not use the limit, a later entry may fit again. One pass, in which each entry comes and goes once.
 */
export const limitFates =
  ({ maximum, length, countsBeyond, isOpenAt }: LimitMeasurement) =>
  (entries: ReadonlyArray<LimitEntry>): ReadonlyArray<LimitFate> => {
    const fates: Array<LimitFate> = []
    // What counts in the window for certain, and what may count.
    let certain = 0
    let possible = 0
    let head = 0
    for (const { place, uses } of entries) {
      for (let gone = entries[head]; gone && gone.place <= place - length; gone = entries[head]) {
        if (countsBeyond || fates[head] === 'within') certain -= gone.uses
        if (countsBeyond || fates[head] !== 'beyond') possible -= gone.uses
        head += 1
      }
      const fits = possible + uses <= maximum && !isOpenAt(place)
      const fate = certain + uses > maximum ? 'beyond' : fits ? 'within' : 'untold'
      if (countsBeyond || fate === 'within') certain += uses
      if (countsBeyond || fate !== 'beyond') possible += uses
      fates.push(fate)
    }
    return fates
  }
