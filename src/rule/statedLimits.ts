import { isSkillsTraining } from '../code/Hcpcs.js'
import { countsToward } from '../ledger/countsToward.js'
import { stated } from '../policy/stated.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { FindingPolicy } from './RuleFinding.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'

/** A limit, whose it is, and how it is told what counts toward it. */
export interface StatedLimit {
  readonly policy: FindingPolicy
  readonly limit: UnitLimit
  readonly counts: ReturnType<typeof countsToward>
}

/** The limits of H2014 that payer and agency state, in their order. */
export const statedLimits = (editions: Editions): ReadonlyArray<StatedLimit> =>
  bindingEditions(editions).flatMap(({ history: { payer, kind }, edition }) => {
    const policy = { payer, edition: edition.edition, kind }
    return stated(edition.limits)
      .filter(({ value }) => value.codes.some(isSkillsTraining))
      .map(({ value }) => ({ policy, limit: value, counts: countsToward(value) }))
  })
