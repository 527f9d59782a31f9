import { MAX_LINE_MODIFIERS } from '../code/Modifier.js'
import { groupedBy } from '../codec/groupedBy.js'
import { summedOver } from '../policy/summedOver.js'
import type { RecordId } from '../record/RecordId.js'
import { modifiersOf } from '../rule/modifiersOf.js'
import { unitPolicyOf, type Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { statedModifiers } from '../subject/statedModifiers.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import type { UnitSlice } from '../units/UnitSlice.js'
import { joinLines } from './joinLines.js'
import { lineOfSlices } from './lineOfSlices.js'

/**
 * Service lines with the modifiers that follow from the facts on their service date, at most four, in the policy's
 * order, then those that the caller set itself and no entry of the policy names. A unit bears those of the session in which
 * it begins, and units that bear others are on a line of their own: entries ask for facts that service lines do not keep
 * apart, such as the program. Lines that then say the same are one line, since a payer takes the second one for a
 * duplicate. Where no policy states modifiers the lines bear the caller's own.
 */
export const lineModifiers = (
  editions: Editions,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ((lines: ReadonlyArray<ServiceLine>) => ReadonlyArray<ServiceLine>) => {
  const entries = statedModifiers(editions)
  const join = joinLines(summedOver(unitPolicyOf(editions).aggregation))
  if (entries.length === 0) return join
  const found = modifiersOf(entries)
  const bearing = (line: ServiceLine): ReadonlyArray<ServiceLine> => {
    const borne = new Map(
      line.sessions.map((id) => {
        const subject = subjects.get(id)
        const { serviceDate } = line
        return [id, subject && found({ ...subject, serviceDate }).modifiers] as const
      }),
    )
    const borneBy = ({ pieces: [piece] }: UnitSlice) => borne.get(piece?.session ?? '')
    const parts = groupedBy((slice: UnitSlice) => `${borneBy(slice)?.join(' ')}`)(line.slices)
    return [...parts.values()].map((slices) => {
      const [first] = slices
      const modifiers = first && borneBy(first)
      const part = parts.size === 1 ? line : lineOfSlices(line, slices)
      return modifiers === undefined
        ? part
        : { ...part, modifiers: modifiers.slice(0, MAX_LINE_MODIFIERS) }
    })
  }
  return (lines) => join(lines.flatMap(bearing))
}
