import type { RecordId } from '../record/RecordId.js'
import { minutesMonoid } from '../time/Minutes.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { UnitSlice } from '../units/UnitSlice.js'
import { wholeUnits } from '../units/Units.js'

/** A line without its last units: of those that began in a session, so many. */
export const trimLine =
  (unitsBeyond: (session: RecordId) => number) =>
  (line: ServiceLine): ServiceLine => {
    const left = unitsLeft(unitsBeyond, line)
    const slices: Array<UnitSlice> = []
    const sessions = new Set<RecordId>()
    let minutes = minutesMonoid.empty
    for (const slice of line.slices) {
      const session = startsIn(slice)
      const kept = left.get(session) ?? 0
      if (kept <= 0) continue
      left.set(session, kept - 1)
      slices.push({ ...slice, unit: slices.length + 1 })
      minutes = minutesMonoid.concat(minutes, slice.minutes)
      for (const piece of slice.pieces) sessions.add(piece.session)
    }
    return { ...line, slices, minutes, units: wholeUnits(slices.length), sessions: [...sessions] }
  }

/** How many units of each session stay on the line. */
const unitsLeft = (
  unitsBeyond: (session: RecordId) => number,
  { slices }: ServiceLine,
): Map<RecordId, number> => {
  const left = new Map<RecordId, number>()
  for (const slice of slices) {
    const session = startsIn(slice)
    left.set(session, (left.get(session) ?? -unitsBeyond(session)) + 1)
  }
  return left
}

const startsIn = ({ pieces: [first] }: UnitSlice): RecordId => first?.session ?? ''
