import { MAX_LINE_MODIFIERS } from '../code/Modifier.js'
import { summedOver } from '../policy/summedOver.js'
import type { RecordId } from '../record/RecordId.js'
import { modifiersOf } from '../rule/modifiersOf.js'
import { unitPolicyOf, type Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { statedModifiers } from '../subject/statedModifiers.js'
import type { ServiceLine } from '../units/ServiceLine.js'
import { joinLines } from './joinLines.js'

/**
 * Service lines with the modifiers that follow from the facts on their service date, at most four, in the policy's
 * order, then those that the caller set itself and no entry of the policy names. The sessions in which the units of a
 * line begin agree in code, rendering provider, modality, format and date, and so in all that an entry can ask for: what
 * holds of the first holds of each. Lines that then say the same are one line, since a payer takes the second one for a
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
  return (lines) =>
    join(
      lines.map((line) => {
        const subject = subjects.get(line.slices[0]?.pieces[0]?.session ?? '')
        if (subject === undefined) return line
        const { modifiers } = found({ ...subject, serviceDate: line.serviceDate })
        return { ...line, modifiers: modifiers.slice(0, MAX_LINE_MODIFIERS) }
      }),
    )
}
