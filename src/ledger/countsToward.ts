import type { Hcpcs } from '../code/Hcpcs.js'
import type { Modifier } from '../code/Modifier.js'
import { meetsCondition } from '../policy/meetsCondition.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { bearsModifier, type BorneModifiers } from '../units/BorneModifiers.js'
import type { ClaimFacts } from '../units/ClaimFacts.js'
import { isByProvider } from './rowName.js'

/** By what it is told whether units count toward a limit. */
export interface CountedBy {
  /** What a claim says of their session. */
  readonly facts: ClaimFacts
  /** The modifiers that the session bears on a claim; asked for where the limit names some. */
  readonly modifiers: () => BorneModifiers
  /** When the member was born; absent where that is not known. */
  readonly birthDate: CalendarDate | undefined
  /** The service date of the units; absent where that is not known. */
  readonly serviceDate: CalendarDate | undefined
}

/**
 * Whether units count toward a limit, and so whether it judges their session: false where they do not, and otherwise
 * what is not known of it, as paths of field names; an empty list: they count.
 */
export const countsToward = ({
  codes,
  scope,
  when,
  modifiers,
}: UnitLimit): ((by: CountedBy) => false | ReadonlyArray<string>) => {
  const named: ReadonlySet<Hcpcs> = new Set(codes)
  const meets = when === undefined ? undefined : meetsCondition(when)
  return ({ facts, birthDate, serviceDate, modifiers: borne }) => {
    if (!named.has(facts.code)) return false
    const { format, modality, renderingProvider } = facts
    const missing = meets?.({ birthDate, serviceDate, format, modality }) ?? NOTHING
    if (missing === false) return false
    const isModified = modifiers === undefined || bearsOneOf(modifiers, borne())
    if (isModified === false) return false
    const isModifierMissing = isModified === undefined
    const isProviderMissing = isByProvider(scope) && renderingProvider === undefined
    if (!isModifierMissing && !isProviderMissing) return missing
    return [
      ...missing,
      ...(isModifierMissing ? ['session.modifiers'] : []),
      ...(isProviderMissing ? ['session.renderingProvider'] : []),
    ]
  }
}

const NOTHING: ReadonlyArray<string> = []

/** Absent where it is not known. */
const bearsOneOf = (
  narrowing: ReadonlyArray<Modifier>,
  modifiers: BorneModifiers,
): boolean | undefined => {
  const borne = narrowing.map(bearsModifier(modifiers))
  return borne.includes(true) || (borne.includes(undefined) ? undefined : false)
}
