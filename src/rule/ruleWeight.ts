import type { Severity } from '../code/Severity.js'
import { stated } from '../policy/stated.js'
import type { PolicyInEffect } from '../subject/choosePolicy.js'
import type { Bench } from './Bench.js'
import { isFirm } from './isFirm.js'
import type { FindingPolicy } from './RuleFinding.js'
import type { SeverityByMoment } from './SeverityByMoment.js'

/** How much a rule weighs before a bench, and whose edition says so; absent where the rule itself does. */
export interface RuleWeight {
  readonly severity: Severity
  readonly setBy?: FindingPolicy
}

/**
 * How much a rule weighs: by the policy whose value decides, else by the agency's, else by itself. Only the policy that
 * decides makes it lighter: an agency takes nothing from what others ask, nor does any policy from what follows from
 * the records alone, where the payer's is heard, and else the agency's. What was read second hand weighs nothing, as
 * everywhere.
 */
export const ruleWeight = (
  { id, severity }: { readonly id: string; readonly severity: SeverityByMoment },
  { moment, payer, agencies }: Bench,
  decider?: PolicyInEffect,
): RuleWeight => {
  const own = severity[moment]
  const heard = [decider ?? payer, ...agencies]
  for (const policy of heard) {
    const said = policy && severityIn(policy, id, moment)
    if (policy === undefined || said === undefined) continue
    const { history, edition } = policy
    const decides = history.payer === decider?.history.payer
    if (!decides && HEAVINESS[said] <= HEAVINESS[own]) continue
    const setBy = { payer: history.payer, edition: edition.edition, kind: history.kind }
    return { severity: said, setBy }
  }
  return { severity: own }
}

const HEAVINESS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

const severityIn = (
  policy: PolicyInEffect,
  rule: string,
  moment: Bench['moment'],
): Severity | undefined =>
  stated(policy.edition.severities).find(
    (cited) => cited.value.rule === rule && cited.value.moment === moment && isFirm(policy, cited),
  )?.value.severity
