import type { Hcpcs } from '../code/Hcpcs.js'
import type { Modifier } from '../code/Modifier.js'
import { meetsCondition } from '../policy/meetsCondition.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { ClaimFacts } from '../units/ClaimFacts.js'

/** By what it is told whether units count toward a limit. */
export interface CountedBy {
  /** What a claim says of their session. */
  readonly facts: ClaimFacts
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
  const narrowing = modifiers === undefined ? undefined : new Set<Modifier>(modifiers)
  return ({ facts, birthDate, serviceDate }) => {
    if (!named.has(facts.code)) return false
    const { format, modality, renderingProvider } = facts
    const missing = meets?.({ birthDate, serviceDate, format, modality }) ?? NOTHING
    if (missing === false || isWithoutAll(narrowing, facts)) return false
    const isModifierMissing = narrowing !== undefined && facts.modifiers === undefined
    const isProviderMissing = scope === 'memberAndProvider' && renderingProvider === undefined
    if (!isModifierMissing && !isProviderMissing) return missing
    return [
      ...missing,
      ...(isModifierMissing ? ['session.modifiers'] : []),
      ...(isProviderMissing ? ['session.renderingProvider'] : []),
    ]
  }
}

const NOTHING: ReadonlyArray<string> = []

const isWithoutAll = (
  narrowing: ReadonlySet<Modifier> | undefined,
  { modifiers }: ClaimFacts,
): boolean =>
  narrowing !== undefined &&
  modifiers !== undefined &&
  !modifiers.some((modifier) => narrowing.has(modifier))
