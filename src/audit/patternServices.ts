import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Condition } from '../policy/Condition.js'
import { meetsCondition } from '../policy/meetsCondition.js'
import type { PatternTerms } from '../policy/PatternTerms.js'
import { stated } from '../policy/stated.js'
import { decidedBy } from '../rule/decidedBy.js'
import type { Cited } from '../source/Cited.js'
import type { Statement } from '../source/Statement.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import { bindingEditions } from '../subject/Editions.js'
import type { AuditFact, AuditSilence } from './AuditCheck.js'
import type { AuditedService } from './AuditedService.js'
import { inTimeOrder } from './inTimeOrder.js'
import { addGap } from './lineFact.js'

/** What an edition states of a pattern, and the services that it is about. */
export interface JudgedPattern<A> {
  readonly value: A
  /** Whose edition it is, and its text. */
  readonly authority: Pick<AuditFact<never>, 'policy' | 'citation'>
  /** In order of time. */
  readonly services: ReadonlyArray<AuditedService>
  /** Those of them of which it cannot be told whether it is about them. */
  readonly uncertain: ReadonlySet<AuditedService>
}

/** What the editions in effect state of a pattern, and where none of them speaks. */
export interface PatternServices<A> {
  readonly patterns: ReadonlyArray<JudgedPattern<A>>
  readonly silences: ReadonlyArray<AuditSilence>
}

/**
 * The services of H2014 by what the editions in effect on their service dates state of a pattern. An edition judges what
 * falls into its own days. What is not known of a condition is counted in `gaps`.
 */
export const patternServices = <A extends { readonly when?: Condition }>(
  matter: keyof PatternTerms,
  saidIn: (terms: PatternTerms) => Statement<A> | undefined,
  services: ReadonlyArray<AuditedService>,
  gaps: Map<string, number>,
): PatternServices<A> => {
  const byValue = new Map<Cited<A>, OpenPattern>()
  let silent = 0
  for (const service of services) {
    if (!isSkillsTraining(service.session.code)) continue
    let isSilent = true
    for (const policy of bindingEditions(service.editions)) {
      for (const cited of stated(saidIn(policy.edition.patterns ?? {}))) {
        isSilent = false
        const missing = meetsCondition(cited.value.when ?? {})(factsOf(service))
        if (missing === false) continue
        const pattern = byValue.get(cited) ?? { policy, services: [], uncertain: new Set() }
        byValue.set(cited, pattern)
        pattern.services.push(service)
        if (missing.length > 0) pattern.uncertain.add(service)
        for (const path of missing) addGap(gaps, path)
      }
    }
    if (isSilent) silent += 1
  }
  return {
    patterns: [...byValue].map(([cited, pattern]) => ({
      value: cited.value,
      authority: decidedBy({ policy: pattern.policy, cited }),
      services: inTimeOrder(pattern.services),
      uncertain: pattern.uncertain,
    })),
    silences: silent === 0 ? [] : [{ matter: `patterns.${matter}`, services: silent }],
  }
}

interface OpenPattern {
  readonly policy: PolicyInEffect
  readonly services: Array<AuditedService>
  readonly uncertain: Set<AuditedService>
}

const factsOf = ({
  member: { birthDate },
  session: { format, modality },
  serviceDate,
}: AuditedService) => ({
  birthDate,
  serviceDate,
  format: format?.kind,
  modality,
})
