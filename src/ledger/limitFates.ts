import { countUpTo } from '../time/countUpTo.js'
import { loadsOn } from './loadsOn.js'

/** What uses a limit at once. */
export interface LimitEntry {
  /** Where it stands among those that it counts with; whole. */
  readonly place: number
  /** In the limit's measure, the most that it may be. */
  readonly uses: number
  /** Whether it is billed already, and so counts before all that is not. */
  readonly isBilled: boolean
  /** Whether it may use less than that, and may use nothing; absent: it does not. */
  readonly isDoubtful?: boolean
}

/** How entries are held against a limit. */
export interface LimitMeasurement {
  readonly maximum: number
  /** How far back a window reaches: an entry counts with those that are less than this before it. */
  readonly length: number
  /** Whether what goes beyond the limit uses it all the same. */
  readonly countsBeyond: boolean
  /** Whether the last of those that are not billed, and the last of those that are, count first; absent: the first do. */
  readonly isFromLast?: boolean
  /** Whether units that are not known may count before an entry; where the last count first, its place is below zero. */
  readonly isOpenAt: (entry: LimitEntry) => boolean
}

/** Whether an entry is within a limit, beyond it, or which of both cannot be told. */
export type LimitFate = 'within' | 'beyond' | 'untold'

/**
 * What becomes of entries, which come in order of place. Those that are billed already have used the limit: they are
 * reckoned first, then the others, each in order of place, or from the last on. One that does not fit beside those before
 * it is beyond. Where what is beyond does not use the limit, a later entry may fit again.
 */
export const limitFates =
  (measurement: LimitMeasurement) =>
  (entries: ReadonlyArray<LimitEntry>): ReadonlyArray<LimitFate> =>
    measurement.isFromLast === true
      ? [...inTurn(measurement, entries.map(turned).reverse())].reverse()
      : inTurn(measurement, entries)

/** Seen from the end: what is less than a length after it is as far before it then. */
const turned = (entry: LimitEntry): LimitEntry => ({ ...entry, place: -entry.place })

const inTurn = (
  measurement: LimitMeasurement,
  entries: ReadonlyArray<LimitEntry>,
): ReadonlyArray<LimitFate> =>
  isAnyBilledLater(entries) ? inWindows(measurement, entries) : inOnePass(measurement, entries)

const isAnyBilledLater = (entries: ReadonlyArray<LimitEntry>): boolean =>
  entries.some(({ isBilled }, index) => isBilled && entries[index - 1]?.isBilled === false)

/** Each entry comes and goes once. */
const inOnePass = (
  measurement: LimitMeasurement,
  entries: ReadonlyArray<LimitEntry>,
): ReadonlyArray<LimitFate> => {
  const { length } = measurement
  const fates: Array<LimitFate> = []
  // What counts in the window for certain, and what may count.
  let certain = 0
  let possible = 0
  let head = 0
  for (const entry of entries) {
    const { place } = entry
    for (let gone = entries[head]; gone && gone.place <= place - length; gone = entries[head]) {
      const counted = countedOf(measurement, gone, fates[head])
      certain -= counted.certain
      possible -= counted.possible
      head += 1
    }
    const fate = fateOf(measurement, entry, certain, possible)
    const counted = countedOf(measurement, entry, fate)
    certain += counted.certain
    possible += counted.possible
    fates.push(fate)
  }
  return fates
}

/** Where later ones come first: an entry fits where it does in every window that holds it, each of which ends with one. */
const inWindows = (
  measurement: LimitMeasurement,
  entries: ReadonlyArray<LimitEntry>,
): ReadonlyArray<LimitFate> => {
  const places = entries.map(({ place }) => place)
  const certain = loadsOn(places.length)
  const possible = loadsOn(places.length)
  const fates: Array<LimitFate> = []
  const judge = (entry: LimitEntry, index: number): void => {
    const from = countUpTo(places, entry.place - 1)
    const end = countUpTo(places, entry.place + measurement.length - 1)
    const fate = fateOf(measurement, entry, certain.most(from, end), possible.most(from, end))
    const counted = countedOf(measurement, entry, fate)
    certain.add(from, end, counted.certain)
    possible.add(from, end, counted.possible)
    fates[index] = fate
  }
  for (const isTurn of [true, false]) {
    entries.forEach((entry, index) => {
      if (entry.isBilled === isTurn) judge(entry, index)
    })
  }
  return fates
}

const fateOf = (
  { maximum, isOpenAt }: LimitMeasurement,
  entry: LimitEntry,
  certain: number,
  possible: number,
): LimitFate => {
  const { uses, isDoubtful = false } = entry
  // The least that it uses if it uses any.
  if (certain + (isDoubtful ? Math.min(uses, 1) : uses) > maximum) return 'beyond'
  return possible + uses <= maximum && !isOpenAt(entry) ? 'within' : 'untold'
}

const countedOf = (
  { countsBeyond }: LimitMeasurement,
  { uses, isDoubtful = false }: LimitEntry,
  fate: LimitFate | undefined,
): { readonly certain: number; readonly possible: number } => ({
  certain: !isDoubtful && (countsBeyond || fate === 'within') ? uses : 0,
  possible: countsBeyond || fate !== 'beyond' ? uses : 0,
})
