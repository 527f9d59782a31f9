import { groupedBy } from '../codec/groupedBy.js'
import { compareText } from '../codec/compareText.js'
import type { GroupingKey } from '../policy/GroupingKey.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { UnitSlice } from '../units/UnitSlice.js'
import { claimLineId } from './claimLineId.js'
import { lineOfSlices } from './lineOfSlices.js'

/**
 * Makes one line of those that say the same of the service, with the units of each in order of time. What no claim says,
 * such as the format, keeps lines apart that read the same on it, unless the payer sums over it: then its minutes are of
 * one line, and the line says what its sessions have in common.
 */
export const joinLines =
  (summedOver: ReadonlyArray<GroupingKey>) =>
  (lines: ReadonlyArray<ServiceLine>): ReadonlyArray<ServiceLine> => {
    // What the line says of the service, whoever is served and pays: they are the same for all.
    const says = (line: ServiceLine): string => claimLineId('', '', without(summedOver)(line))
    return [...groupedBy(says)(lines).values()].flatMap(joined)
  }

/** A line without some of what no claim says: of modifiers that is whether it is known that there are none. */
const without =
  (summedOver: ReadonlyArray<GroupingKey>) =>
  ({ modality, format, modifiers, ...line }: ServiceLine): ServiceLine => ({
    ...line,
    ...(modality === undefined || summedOver.includes('modality') ? {} : { modality }),
    ...(format === undefined || summedOver.includes('format') ? {} : { format }),
    ...(modifiers === undefined || (modifiers.length === 0 && summedOver.includes('modifiers'))
      ? {}
      : { modifiers }),
  })

const joined = (group: ReadonlyArray<ServiceLine>): ReadonlyArray<ServiceLine> => {
  const [first, ...others] = group
  if (first === undefined || others.length === 0) return group
  const slices = group
    .flatMap((line) => line.slices)
    .map((slice) => ({ slice, start: startOf(slice) }))
    .sort((a, b) => a.start - b.start || compareText(sessionOf(a.slice), sessionOf(b.slice)))
    .map(({ slice }) => slice)
  return [lineOfSlices(without(differingIn(first, others))(first), slices)]
}

/** What of the facts that no claim says is not the same on all lines. */
const differingIn = (
  first: ServiceLine,
  others: ReadonlyArray<ServiceLine>,
): ReadonlyArray<GroupingKey> =>
  (['modality', 'format', 'modifiers'] as const).filter((fact) => {
    const text = JSON.stringify([first[fact]])
    return others.some((line) => JSON.stringify([line[fact]]) !== text)
  })

const startOf = ({ pieces: [piece] }: UnitSlice): number =>
  piece === undefined ? Infinity : instantOf(piece.start)

const sessionOf = ({ pieces: [piece] }: UnitSlice): string => piece?.session ?? ''
