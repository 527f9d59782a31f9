import { isSkillsTraining } from '../code/Hcpcs.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { bindingEditions } from '../subject/Editions.js'
import type { AuditedService } from './AuditedService.js'

/** A limit of what a worker gives, and the edition that states it. */
export interface StaffLimit {
  readonly policy: PolicyInEffect
  readonly cited: Cited<UnitLimit>
  /** The most that is within it. */
  readonly maximum: number
}

/** The limits of H2014 for a worker that the editions of any service state. */
export const staffLimits = (services: ReadonlyArray<AuditedService>): ReadonlyArray<StaffLimit> => {
  const policies = new Map<PayerPolicy, PolicyInEffect>()
  for (const { editions } of services) {
    for (const policy of bindingEditions(editions)) policies.set(policy.edition, policy)
  }
  return [...policies.values()].flatMap((policy) =>
    stated(policy.edition.limits).flatMap((cited) => {
      const { scope, codes, maximum } = cited.value
      return scope === 'staff' && maximum !== 'unlimited' && codes.some(isSkillsTraining)
        ? [{ policy, cited, maximum }]
        : []
    }),
  )
}
