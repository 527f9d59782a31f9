import { total } from '../codec/total.js'
import type { Detail } from '../rule/Detail.js'
import type { RuleFinding } from '../rule/RuleFinding.js'
import type { RuleDetails } from './RuleDetails.js'

/** The name of a rule. */
export type RuleId = keyof RuleDetails

/** The findings that the rule of a name can make. */
export type FindingOf<Id extends RuleId> = RuleFinding<Id, RuleDetails[Id]>

/**
 * What a rule says of a session. It holds record ids, counts, codes and dates, never a name, a birth date
 * or free text; treat it as protected health information all the same.
 */
export type Finding = { readonly [Id in RuleId]: FindingOf<Id> }[RuleId]

/** A finding that something is wrong or cannot be told. */
export type OpenFinding = Extract<Finding, { readonly outcome: 'notMet' | 'undetermined' }>

/** Whether a finding says that something is wrong or cannot be told. What is no finding is open too: never a pass. */
export const isOpen = <F extends RuleFinding<string, Detail>>(
  finding: F,
): finding is Extract<F, { readonly outcome: 'notMet' | 'undetermined' }> => saysOpen(finding)

const saysOpen = total(
  ({ outcome }: RuleFinding<string, Detail>) => outcome !== 'met' && outcome !== 'notApplicable',
  true,
)
