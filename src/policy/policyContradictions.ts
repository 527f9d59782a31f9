import type { Contradiction } from '../codec/refined.js'
import type { Source } from '../source/Source.js'
import { dateContradictions } from './dateContradictions.js'
import { editionContradictions } from './editionContradictions.js'
import type { PayerPolicy } from './PayerPolicy.js'
import type { PolicyGap } from './PolicyGap.js'
import { repeatedAt } from './repeatedAt.js'
import { sourceContradictions } from './sourceContradictions.js'
import type { UnencodedClause } from './UnencodedClause.js'

/** What a policy history holds that can contradict itself. */
interface History {
  readonly sources: ReadonlyArray<Source>
  readonly editions: ReadonlyArray<PayerPolicy>
  readonly gaps?: ReadonlyArray<PolicyGap>
  readonly notEncoded?: ReadonlyArray<UnencodedClause>
}

/** What contradicts itself within a policy history. A history without any is safe to judge by. */
export const policyContradictions = (history: History): ReadonlyArray<Contradiction> => [
  ...sourceContradictions(history),
  ...nameContradictions(history),
  ...dateContradictions(history),
  ...history.editions.flatMap((edition, index) =>
    editionContradictions(edition).map(({ path, expected }) => ({
      path: ['editions', index, ...path],
      expected,
    })),
  ),
]

const nameContradictions = ({ editions }: History): ReadonlyArray<Contradiction> =>
  editions.length === 0
    ? [{ path: ['editions'], expected: 'at least one edition' }]
    : repeatedAt(editions.map(({ edition }) => edition)).map((index) => ({
        path: ['editions', index, 'edition'],
        expected: 'an edition name that is used once',
      }))
