import type { Hcpcs } from '../code/Hcpcs.js'
import { stated } from '../policy/stated.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { Policies } from './Policies.js'

/** The limits of all editions of payers and agencies, whenever they are in effect. */
export interface LimitsStated {
  /** The payer whose policy states a limit; absent where an agency does. */
  readonly payerOf: (limit: UnitLimit) => string | undefined
  /** Whether one of them counts a code. */
  readonly counts: (code: Hcpcs) => boolean
}

/** Reads the limits of policies, once. */
export const limitsStated = ({ payers, agencies }: Policies): LimitsStated => {
  const payerOf = new Map<UnitLimit, string>()
  const codes = new Set<Hcpcs>()
  for (const { payer, kind, editions } of [...payers.values(), ...agencies]) {
    for (const { limits } of editions) {
      for (const { value } of stated(limits)) {
        if (kind === 'payer') payerOf.set(value, payer)
        for (const code of value.codes) codes.add(code)
      }
    }
  }
  return { payerOf: (limit) => payerOf.get(limit), counts: (code) => codes.has(code) }
}
