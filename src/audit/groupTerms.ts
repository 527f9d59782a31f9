import { isSkillsTraining } from '../code/Hcpcs.js'
import type { GroupRequirement } from '../policy/GroupRequirement.js'
import { meetsCondition } from '../policy/meetsCondition.js'
import { stated } from '../policy/stated.js'
import type { Cited } from '../source/Cited.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { Gathering } from './gatheringsOf.js'
import type { TimedService } from './TimedService.js'

/** A requirement, and who states it. */
export interface GroupTerm {
  readonly policy: PolicyInEffect
  readonly cited: Cited<GroupRequirement>
  readonly concerns: (service: TimedService) => boolean
}

/** What payer and agency ask of the size of groups. */
export const groupTerms = (editions: Editions): ReadonlyArray<GroupTerm> =>
  bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.delivery?.groups).map((cited) => {
      const meets = meetsCondition(cited.value.when ?? {})
      return {
        policy,
        cited,
        // Where it cannot be told, the review says so.
        concerns: ({ member: { birthDate }, session: { format, modality }, serviceDate }) => {
          const open = meets({ birthDate, serviceDate, format: format?.kind, modality })
          return open !== false && open.length === 0
        },
      }
    }),
  )

/** The sessions of H2014 that a requirement is about, by its text. */
export const judgedBy = (
  termsOf: (editions: Editions) => ReadonlyArray<GroupTerm>,
  { services }: Gathering,
): Iterable<readonly [GroupTerm, ReadonlyArray<TimedService>]> => {
  const judged = new Map<unknown, readonly [GroupTerm, Array<TimedService>]>()
  for (const service of services) {
    if (!isSkillsTraining(service.session.code)) continue
    for (const term of termsOf(service.editions)) {
      if (!term.concerns(service)) continue
      const entry = judged.get(term.cited)
      if (entry === undefined) judged.set(term.cited, [term, [service]])
      else entry[1].push(service)
    }
  }
  return judged.values()
}
