import type { Modifier } from '../code/Modifier.js'
import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { modifierStanding, type ModifierStanding } from './modifierStanding.js'
import type { Undetermined } from './Verdict.js'

/** As by itself, or that its facts may ask for it and another modifier of its slot stands in its place. */
export type StandingAmongEntries = ModifierStanding | 'displaced'

/**
 * What each entry of a policy says of its modifier on a session, in the policy's order. Of a slot the first modifier that
 * is required stands and displaces the later ones; where it cannot be told whether an earlier one is required, it cannot be
 * told of that one either.
 */
export const modifierStandings = (
  entries: ReadonlyArray<ModifierRequirement>,
): ((subject: SessionSubject) => ReadonlyArray<StandingAmongEntries>) => {
  const judges = entries.map((entry) => ({ entry, judge: modifierStanding(entry) }))
  return (subject) => {
    const slots = new Map<string, Slot>()
    return judges.map(({ entry: { modifier, slot }, judge }) => {
      const standing = judge(subject)
      if (slot === undefined || standing === 'notRequired') return standing
      const before = slots.get(slot) ?? { open: [] }
      slots.set(slot, before)
      return standingIn(before, modifier, standing)
    })
  }
}

/** What the earlier entries of a slot leave of it. */
interface Slot {
  /** The first that is required, though an earlier one that is open may displace it. */
  taken?: Modifier
  /** Those before it of which it cannot be told. */
  readonly open: Array<{ readonly modifier: Modifier; readonly why: Undetermined }>
}

const standingIn = (
  slot: Slot,
  modifier: Modifier,
  standing: Exclude<ModifierStanding, 'notRequired'>,
): StandingAmongEntries => {
  if (slot.taken !== undefined && slot.taken !== modifier) return 'displaced'
  if (standing !== 'required') {
    slot.open.push({ modifier, why: standing })
    return standing
  }
  slot.taken = modifier
  return slot.open.find((one) => one.modifier !== modifier)?.why ?? 'required'
}
