import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import { stated } from '../policy/stated.js'
import { rules } from './rules.js'

/**
 * Where a policy weighs a rule, or lets it be overridden, that there is not: what it says there is heard by nobody. A
 * policy is read without the rules, so that only a review can tell.
 */
export const unknownRuleNames = ({
  editions,
}: PolicyHistory): ReadonlyArray<ReadonlyArray<string | number>> =>
  editions.flatMap((edition, index) =>
    namedRules(edition)
      .filter(({ rule }) => !known.has(rule))
      .map(({ path }) => ['editions', index, ...path, 'value', 'rule']),
  )

const known: ReadonlySet<string> = new Set<string>(rules.map(({ id }) => id))

const namedRules = ({ severities, overridable }: PayerPolicy) => [
  ...stated(severities).map(({ value: { rule } }, index) => ({
    rule,
    path: ['severities', index],
  })),
  ...stated(overridable).map(({ value: { rule } }, index) => ({
    rule,
    path: ['overridable', index],
  })),
]
