import { total } from '../codec/total.js'
import type { Rule } from '../rule/Rule.js'
import type { RuleFinding } from '../rule/RuleFinding.js'
import type { rules } from './rules.js'

/** The findings that one rule can make. */
export type FindingOf<R> = R extends Rule<infer Id, infer D> ? RuleFinding<Id, D> : never

/**
 * What a rule says of a session. It holds record ids, counts, codes and dates, never a name, a birth date
 * or free text; treat it as protected health information all the same.
 */
export type Finding = FindingOf<(typeof rules)[number]>

/** The name of a rule. */
export type RuleId = Finding['rule']

/** A finding that something is wrong or cannot be told. */
export type OpenFinding = Extract<Finding, { readonly outcome: 'notMet' | 'undetermined' }>

/** Whether a finding says that something is wrong or cannot be told. What is no finding is open too: never a pass. */
export const isOpen = (finding: Finding): finding is OpenFinding => saysOpen(finding)

const saysOpen = total(
  ({ outcome }: Finding) => outcome !== 'met' && outcome !== 'notApplicable',
  true,
)
