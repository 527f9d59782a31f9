import type { Role } from '../code/Role.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import { isFirm } from '../rule/isFirm.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import type { Editions } from '../subject/Editions.js'
import type { OpenFinding } from './Finding.js'

/** As whom a finding of a session that these editions judge may be let stand. */
export type OverridingRoles = (
  editions: Editions,
  finding: Pick<OpenFinding, 'rule' | 'policy'>,
) => ReadonlySet<Role>

/**
 * As whom findings may be let stand: nobody, unless the edition whose value decided says so in a text read at first
 * hand. Who asks for something can waive it, nobody else: no agency lets stand what a payer or a baseline asks, and
 * nobody what follows from the records alone.
 */
export const overridingRoles = (): OverridingRoles => {
  const known = new Map<PayerPolicy, RolesByRule>()
  return ({ payer, agencies, baselines }, { rule, policy }) => {
    const decider = [payer, ...agencies, ...baselines].find(
      (one) => one !== undefined && one.history.payer === policy?.payer,
    )
    if (decider === undefined) return NOBODY
    const roles = known.get(decider.edition) ?? rolesOf(decider)
    known.set(decider.edition, roles)
    return roles.get(rule) ?? NOBODY
  }
}

type RolesByRule = ReadonlyMap<string, ReadonlySet<Role>>

/** An edition names a rule once at most. */
const rolesOf = (policy: PolicyInEffect): RolesByRule =>
  new Map(
    stated(policy.edition.overridable)
      .filter((cited) => isFirm(policy, cited))
      .map(({ value: { rule, roles } }) => [rule, new Set(roles)]),
  )

const NOBODY: ReadonlySet<Role> = new Set<Role>()
