import type { Modifier } from '../code/Modifier.js'
import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import type { StandingAmongEntries } from './modifierStandings.js'

/** The modifiers that belong behind that of the entry at a place: those first required at a later place. */
export const requiredBehind =
  (
    entries: ReadonlyArray<ModifierRequirement>,
    standings: ReadonlyArray<StandingAmongEntries>,
  ): ((place: number) => ReadonlySet<Modifier>) =>
  (place) => {
    const before = new Set<Modifier>()
    const behind = new Set<Modifier>()
    entries.forEach(({ modifier }, index) => {
      if (standings[index] !== 'required') return
      if (index <= place) before.add(modifier)
      else if (!before.has(modifier)) behind.add(modifier)
    })
    return behind
  }
