import { minutesMonoid } from '../time/Minutes.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import { wholeUnits } from '../units/Units.js'
import type { UnitSlice } from '../units/UnitSlice.js'

/** A line that says the same of the service, of these units alone, which are numbered anew. */
export const lineOfSlices = (line: ServiceLine, kept: ReadonlyArray<UnitSlice>): ServiceLine => {
  const sessions = new Set(kept.flatMap(({ pieces }) => pieces.map(({ session }) => session)))
  return {
    ...line,
    slices: kept.map((slice, index) => ({ ...slice, unit: index + 1 })),
    minutes: kept.reduce(
      (sum, { minutes }) => minutesMonoid.concat(sum, minutes),
      minutesMonoid.empty,
    ),
    units: wholeUnits(kept.length),
    sessions: [...sessions],
  }
}
