import type { Role } from '../code/Role.js'
import { stated } from '../policy/stated.js'
import { isFirm } from '../rule/isFirm.js'
import type { Editions } from '../subject/Editions.js'

/** As whom a rule may be overridden, by the agency's editions. */
export type OverridingRoles = (rule: string) => ReadonlySet<Role>

/** As whom each rule may be overridden, by editions: nobody, unless the agency's own text says so. */
export const overridingRoles = (): ((editions: Editions) => OverridingRoles) => {
  const known = new Map<Editions, OverridingRoles>()
  return (editions) => {
    const roles = known.get(editions) ?? rolesBy(editions)
    known.set(editions, roles)
    return roles
  }
}

const rolesBy = ({ agencies }: Editions): OverridingRoles => {
  const byRule = new Map<string, Set<Role>>()
  for (const policy of agencies) {
    for (const cited of stated(policy.edition.overridable)) {
      if (!isFirm(policy, cited)) continue
      const roles = byRule.get(cited.value.rule) ?? new Set<Role>()
      byRule.set(cited.value.rule, roles)
      for (const role of cited.value.roles) roles.add(role)
    }
  }
  return (rule) => byRule.get(rule) ?? NOBODY
}

const NOBODY: ReadonlySet<Role> = new Set<Role>()
