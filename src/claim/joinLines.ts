import { compareText } from '../codec/compareText.js'
import { instantOf } from '../time/OffsetDateTime.js'
import { minutesMonoid } from '../time/Minutes.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import { wholeUnits } from '../units/Units.js'
import type { UnitSlice } from '../units/UnitSlice.js'
import { claimLineId } from './claimLineId.js'

/** Makes one line of those that say the same of the service, with the units of each in order of time. */
export const joinLines = (lines: ReadonlyArray<ServiceLine>): ReadonlyArray<ServiceLine> => {
  const groups = new Map<string, Array<ServiceLine>>()
  for (const line of lines) {
    // What the line says of the service, whoever is served and pays: they are the same for all.
    const says = claimLineId('', '', line)
    const group = groups.get(says)
    if (group === undefined) groups.set(says, [line])
    else group.push(line)
  }
  return [...groups.values()].flatMap(joined)
}

const joined = (group: ReadonlyArray<ServiceLine>): ReadonlyArray<ServiceLine> => {
  const [first, ...others] = group
  if (first === undefined || others.length === 0) return group
  const slices = group
    .flatMap((line) => line.slices)
    .map((slice) => ({ slice, start: startOf(slice) }))
    .sort((a, b) => a.start - b.start || compareText(sessionOf(a.slice), sessionOf(b.slice)))
    .map(({ slice }, index): UnitSlice => ({ ...slice, unit: index + 1 }))
  const pieces = slices.flatMap((slice) => slice.pieces)
  return [
    {
      ...first,
      units: wholeUnits(slices.length),
      minutes: group.reduce(
        (sum, { minutes }) => minutesMonoid.concat(sum, minutes),
        minutesMonoid.empty,
      ),
      slices,
      sessions: [...new Set(pieces.map(({ session }) => session))],
    },
  ]
}

const startOf = ({ pieces: [piece] }: UnitSlice): number =>
  piece === undefined ? Infinity : instantOf(piece.start)

const sessionOf = ({ pieces: [piece] }: UnitSlice): string => piece?.session ?? ''
