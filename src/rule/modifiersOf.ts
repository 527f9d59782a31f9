import type { Modifier } from '../code/Modifier.js'
import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { modifierStandings } from './modifierStandings.js'
import type { Undetermined } from './Verdict.js'

/** The modifiers of a session by its facts. */
export interface SessionModifiers {
  /**
   * Each once: those that the facts require, in the policy's order, among them those that the caller set and the facts
   * do not tell; then, in the caller's order, those that it set and the policy does not name. Of a slot one alone.
   */
  readonly modifiers: ReadonlyArray<Modifier>
  /** Why it cannot be told of other modifiers whether they belong there, one each, and one of a slot that is empty. */
  readonly open: ReadonlyArray<Undetermined>
}

/** The modifiers of a session by the entries of a policy: what the caller set and the facts contradict is left out. */
export const modifiersOf = (
  entries: ReadonlyArray<ModifierRequirement>,
): ((subject: SessionSubject) => SessionModifiers) => {
  const standingsOf = modifierStandings(entries)
  const named = new Set(entries.map(({ modifier }) => modifier))
  return (subject) => {
    const set = new Set(subject.session.modifiers)
    const belong = new Map<string, Modifier>()
    const open = new Map<string, Undetermined>()
    standingsOf(subject).forEach((standing, place) => {
      const entry = entries[place]
      if (entry === undefined || standing === 'notRequired' || standing === 'displaced') return
      const { modifier } = entry
      const slot = slotOf(entry)
      if (belong.has(slot)) return
      if (standing === 'required' || set.has(modifier)) belong.set(slot, modifier)
      else if (!open.has(slot)) open.set(slot, standing)
    })
    const others = [...set].filter((modifier) => !named.has(modifier))
    return {
      modifiers: [...belong.values(), ...others],
      open: [...open].flatMap(([slot, why]) => (belong.has(slot) ? [] : [why])),
    }
  }
}

/** A modifier without a slot has one of its own; the name of no slot begins as these do. */
const slotOf = ({ modifier, slot }: ModifierRequirement): string =>
  slot === undefined ? `modifier ${modifier}` : `slot ${slot}`
