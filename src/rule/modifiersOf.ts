import type { Modifier } from '../code/Modifier.js'
import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { modifierStanding, type ModifierStanding } from './modifierStanding.js'
import type { Undetermined } from './Verdict.js'

/** The modifiers of a session by its facts. */
export interface SessionModifiers {
  /**
   * Each once: those that the facts require, in the policy's order, among them those that the caller set and the facts
   * do not tell; then, in the caller's order, those that it set and the policy does not name.
   */
  readonly modifiers: ReadonlyArray<Modifier>
  /** Why it cannot be told of other modifiers whether they belong there, one each. */
  readonly open: ReadonlyArray<Undetermined>
}

/** The modifiers of a session by the entries of a policy: what the caller set and the facts contradict is left out. */
export const modifiersOf = (
  entries: ReadonlyArray<ModifierRequirement>,
): ((subject: SessionSubject) => SessionModifiers) => {
  const standings = entries.map(modifierStanding)
  const named = new Set(entries.map(({ modifier }) => modifier))
  return (subject) => {
    const set = new Set(subject.session.modifiers)
    const belong = new Set<Modifier>()
    const open = new Map<Modifier, Undetermined>()
    entries.forEach(({ modifier }, place) => {
      const standing: ModifierStanding = standings[place]?.(subject) ?? 'notRequired'
      if (standing === 'notRequired') return
      if (standing === 'required' || set.has(modifier)) belong.add(modifier)
      else if (!open.has(modifier)) open.set(modifier, standing)
    })
    const others = [...set].filter((modifier) => !named.has(modifier))
    return {
      modifiers: [...belong, ...others],
      open: [...open].flatMap(([modifier, why]) => (belong.has(modifier) ? [] : [why])),
    }
  }
}
