import type { RecordId } from '../record/RecordId.js'
import { minutesMonoid } from '../time/Minutes.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { UnitSlice } from '../units/UnitSlice.js'
import { wholeUnits } from '../units/Units.js'
import type { IsDenied } from './unitIsDenied.js'

/**
 * A line without the units that are denied, and without so many of the last that began in each session, the denied
 * ones among them. The others are numbered anew.
 */
export const trimLine =
  (isDenied: IsDenied, lastUnits: (session: RecordId) => number = none) =>
  (line: ServiceLine): ServiceLine => {
    const left = unitsLeft(lastUnits, line)
    const slices: Array<UnitSlice> = []
    const sessions = new Set<RecordId>()
    let minutes = minutesMonoid.empty
    for (const slice of line.slices) {
      const [first] = slice.pieces
      if (first === undefined) continue
      const kept = left.get(first.session) ?? 0
      left.set(first.session, kept - 1)
      if (kept <= 0 || isDenied(first.session, instantOf(first.start))) continue
      slices.push({ ...slice, unit: slices.length + 1 })
      minutes = minutesMonoid.concat(minutes, slice.minutes)
      for (const piece of slice.pieces) sessions.add(piece.session)
    }
    return { ...line, slices, minutes, units: wholeUnits(slices.length), sessions: [...sessions] }
  }

const none = (): number => 0

/** How many units of each session stay before its last ones. */
const unitsLeft = (
  lastUnits: (session: RecordId) => number,
  { slices }: ServiceLine,
): Map<RecordId, number> => {
  const left = new Map<RecordId, number>()
  for (const { pieces } of slices) {
    const [first] = pieces
    if (first === undefined) continue
    const { session } = first
    left.set(session, (left.get(session) ?? -lastUnits(session)) + 1)
  }
  return left
}
