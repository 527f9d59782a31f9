import type { Modifier } from '../code/Modifier.js'
import { onceForEach } from '../rule/onceForEach.js'
import { formatDifference } from './formatDifference.js'
import { formatModifiers } from './formatModifiers.js'
import type { LineBench } from './LineBench.js'
import type { MatchedLine } from './MatchedLine.js'

/**
 * The modifiers that a line would bear if it told the format in which its sessions were held. Absent where it does so, where
 * the format or its own modifiers are not known, and where its sessions were held in formats that ask for different ones.
 */
export const modifiersAsHeld = ({
  documentedOf,
}: Pick<LineBench, 'documentedOf'>): ((
  matched: MatchedLine,
) => ReadonlyArray<Modifier> | undefined) => {
  const ofFormatsIn = onceForEach(formatModifiers)
  return ({ line: { modifiers: billed }, services }) => {
    if (billed === undefined) return undefined
    let asHeld: ReadonlyArray<Modifier> | undefined
    for (const service of services) {
      const documented = documentedOf(service)
      if (documented === undefined) continue
      const ofFormats = ofFormatsIn(service.editions)
      const format = service.session.format?.kind
      if (ofFormats.size > 0 && format === undefined) return undefined
      const { lacking, beside } =
        format === undefined
          ? { lacking: [], beside: [] }
          : formatDifference(billed, documented.modifiers.known, format, ofFormats)
      const own = [...billed.filter((one) => !beside.includes(one)), ...lacking]
      asHeld ??= own
      if (asHeld.join() !== own.join()) return undefined
    }
    return asHeld === undefined || asHeld.join() === billed.join() ? undefined : asHeld
  }
}
