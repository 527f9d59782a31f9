import type { FormatKind } from '../code/FormatKind.js'
import type { Modifier } from '../code/Modifier.js'
import type { Editions } from '../subject/Editions.js'
import { statedModifiers } from '../subject/statedModifiers.js'

/**
 * The modifiers by which a claim tells the format, as the policy states them, each with the formats of which it stands:
 * those that no entry asks for whatever the format.
 */
export const formatModifiers = (
  editions: Editions,
): ReadonlyMap<Modifier, ReadonlySet<FormatKind>> => {
  const formats = new Map<Modifier, Set<FormatKind>>()
  const always = new Set<Modifier>()
  for (const { modifier, when } of statedModifiers(editions)) {
    if (when?.formats === undefined) {
      always.add(modifier)
      continue
    }
    const of = formats.get(modifier) ?? new Set<FormatKind>()
    formats.set(modifier, of)
    for (const format of when.formats) of.add(format)
  }
  for (const modifier of always) formats.delete(modifier)
  return formats
}
