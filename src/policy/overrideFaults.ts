import type { Contradiction } from '../codec/refined.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { repeatedAt } from './repeatedAt.js'
import { stated } from './stated.js'

/** What contradicts itself in how an edition weighs rules and whom it lets override them, by its place there. */
export const overrideFaults = ({
  severities,
  overridable,
}: PayerPolicy): ReadonlyArray<Contradiction> => [
  ...repeatedAt(stated(severities).map(({ value: { rule, moment } }) => `${moment} ${rule}`)).map(
    (index) => ({
      path: ['severities', index],
      expected: 'one severity of a rule at a moment',
    }),
  ),
  ...repeatedAt(stated(overridable).map(({ value: { rule } }) => rule)).map((index) => ({
    path: ['overridable', index],
    expected: 'rules that each stand once',
  })),
  ...stated(overridable).flatMap(({ value: { roles } }, index) =>
    roles.length > 0
      ? []
      : [{ path: ['overridable', index, 'value', 'roles'], expected: 'at least one role' }],
  ),
]
