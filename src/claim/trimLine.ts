import type { RecordId } from '../record/RecordId.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { UnitSlice } from '../units/UnitSlice.js'
import { lineOfSlices } from './lineOfSlices.js'
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
    for (const slice of line.slices) {
      const [first] = slice.pieces
      if (first === undefined) continue
      const kept = left.get(first.session) ?? 0
      left.set(first.session, kept - 1)
      if (kept <= 0 || isDenied(first.session, instantOf(first.start))) continue
      slices.push(slice)
    }
    return lineOfSlices(line, slices)
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
