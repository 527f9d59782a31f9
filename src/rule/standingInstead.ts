import type { Modifier } from '../code/Modifier.js'
import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import type { StandingAmongEntries } from './modifierStandings.js'

/** The modifiers that stand in the place of that of a displaced entry, or may, in the policy's order. */
export const standingInstead =
  (
    entries: ReadonlyArray<ModifierRequirement>,
    standings: ReadonlyArray<StandingAmongEntries>,
  ): ((place: number) => ReadonlyArray<Modifier>) =>
  (place) => {
    const slot = entries[place]?.slot
    const instead = new Set<Modifier>()
    entries.forEach((one, index) => {
      const standing = standings[index]
      const stands = standing === 'required' || typeof standing === 'object'
      if (stands && one.slot === slot) instead.add(one.modifier)
    })
    return [...instead]
  }
