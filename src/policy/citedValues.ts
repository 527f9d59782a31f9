import type { Cited } from '../source/Cited.js'
import type { Statement } from '../source/Statement.js'
import type { Statements } from '../source/Statements.js'
import type { PayerPolicy } from './PayerPolicy.js'

/** A cited value of an edition, and its place within the edition. */
export interface CitedPlace {
  readonly path: ReadonlyArray<string | number>
  readonly cited: Cited<unknown>
}

/** Every cited value of an edition. */
export const citedValues = (policy: PayerPolicy): ReadonlyArray<CitedPlace> =>
  matters(policy).flatMap(([path, said]): ReadonlyArray<CitedPlace> => {
    if (said === 'notStated') return []
    return 'value' in said
      ? [{ path, cited: said }]
      : said.map((cited, index) => ({ path: [...path, index], cited }))
  })

/** The matters on which an edition is silent, by their field. */
export const silentMatters = (policy: PayerPolicy): ReadonlyArray<string> =>
  matters(policy)
    .filter(([, said]) => said === 'notStated')
    .map(([path]) => path.join('.'))

type Matter = readonly [ReadonlyArray<string>, Statement<unknown> | Statements<unknown>]

/** All on which an edition can speak or be silent. */
const matters = (policy: PayerPolicy): ReadonlyArray<Matter> => [
  [['service'], policy.service],
  [['serviceCode'], policy.serviceCode],
  [['units', 'rounding'], policy.units.rounding],
  [['units', 'aggregation'], policy.units.aggregation],
  [['units', 'seconds'], policy.units.seconds],
  [['units', 'midnight'], policy.units.midnight],
  [['units', 'minimumContactMinutes'], policy.units.minimumContactMinutes],
  [['plan'], policy.plan],
  [['diagnosis'], policy.diagnosis],
  [['noteElements'], policy.noteElements],
  [['limits'], policy.limits],
]
