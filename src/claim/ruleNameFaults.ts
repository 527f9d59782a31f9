import type { Contradiction } from '../codec/refined.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import { stated } from '../policy/stated.js'
import { rules } from './rules.js'

/**
 * Where a policy weighs a rule, or lets it be overridden, that there is not, and where it lets one be overridden that
 * follows from the records alone: what it says there is heard by nobody. A policy is read without the rules, so that only
 * a review can tell.
 */
export const ruleNameFaults = ({ editions }: PolicyHistory): ReadonlyArray<Contradiction> =>
  editions.flatMap((edition, index) =>
    namedRules(edition).flatMap(({ rule, path, names, expected }) =>
      names.has(rule) ? [] : [{ path: ['editions', index, ...path, 'value', 'rule'], expected }],
    ),
  )

const known: ReadonlySet<string> = new Set<string>(rules.map(({ id }) => id))

const madeByPolicies: ReadonlySet<string> = new Set<string>(
  rules.filter(({ authority }) => authority === 'policy').map(({ id }) => id),
)

const namedRules = ({ severities, overridable }: PayerPolicy) => [
  ...stated(severities).map(({ value: { rule } }, index) => ({
    rule,
    path: ['severities', index],
    names: known,
    expected: 'the name of a rule',
  })),
  ...stated(overridable).map(({ value: { rule } }, index) => ({
    rule,
    path: ['overridable', index],
    names: madeByPolicies,
    expected: 'the name of a rule that policies make',
  })),
]
