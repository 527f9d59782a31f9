import { assessmentMatters } from './AssessmentPolicy.js'
import { claimMatters } from './ClaimTerms.js'
import { deliveryMatters } from './DeliveryPolicy.js'
import type { Matter } from './Matter.js'
import { noteMatters } from './NoteTerms.js'
import { patternMatters } from './PatternTerms.js'
import type { PayerPolicy } from './PayerPolicy.js'
import { planMatters } from './PlanTerms.js'
import type { Cited } from '../source/Cited.js'

/** A cited value of an edition, and its place within the edition. */
export interface CitedPlace {
  readonly path: ReadonlyArray<string | number>
  readonly cited: Cited<unknown>
}

/** Every cited value of an edition. */
export const citedValues = (policy: PayerPolicy): ReadonlyArray<CitedPlace> =>
  mattersOf(policy).flatMap(([path, said]): ReadonlyArray<CitedPlace> => {
    if (said === undefined || said === 'notStated') return []
    return 'value' in said
      ? [{ path, cited: said }]
      : said.map((cited, index) => ({ path: [...path, index], cited }))
  })

/** The matters on which the text of an edition is silent, by their field. */
export const silentMatters = (policy: PayerPolicy): ReadonlyArray<string> =>
  namesOf(policy, 'notStated')

/** The matters that the file of an edition does not take up, by their field. */
export const untakenMatters = (policy: PayerPolicy): ReadonlyArray<string> =>
  namesOf(policy, undefined)

/** The lists of cited values of an edition that are empty: silence without its word, and a value without its source. */
export const emptyMatters = (policy: PayerPolicy): ReadonlyArray<ReadonlyArray<string>> =>
  mattersOf(policy)
    .filter(([, said]) => Array.isArray(said) && said.length === 0)
    .map(([path]) => path)

const namesOf = (policy: PayerPolicy, what: 'notStated' | undefined): ReadonlyArray<string> =>
  mattersOf(policy)
    .filter(([, said]) => said === what)
    .map(([path]) => path.join('.'))

/** All on which an edition can speak or be silent. */
const mattersOf = (policy: PayerPolicy): ReadonlyArray<Matter> => [
  [['service'], policy.service],
  [['serviceCode'], policy.serviceCode],
  [['units', 'rounding'], policy.units?.rounding],
  [['units', 'aggregation'], policy.units?.aggregation],
  [['units', 'seconds'], policy.units?.seconds],
  [['units', 'midnight'], policy.units?.midnight],
  [['units', 'minimumContactMinutes'], policy.units?.minimumContactMinutes],
  [['plan'], policy.plan],
  [['diagnosis'], policy.diagnosis],
  [['noteElements'], policy.noteElements],
  [['limits'], policy.limits],
  ...within('assessment', assessmentMatters(policy.assessment ?? {})),
  ...within('planTerms', planMatters(policy.planTerms ?? {})),
  ...within('noteTerms', noteMatters(policy.noteTerms ?? {})),
  ...within('delivery', deliveryMatters(policy.delivery ?? {})),
  ...within('claimTerms', claimMatters(policy.claimTerms ?? {})),
  ...ownDecisions([
    ...within('patterns', patternMatters(policy.patterns ?? {})),
    [['severities'], policy.severities],
    [['overridable'], policy.overridable],
  ]),
]

/** What is no matter of a payer's text, so that a file without it leaves nothing out. */
const ownDecisions = (matters: ReadonlyArray<Matter>): ReadonlyArray<Matter> =>
  matters.filter(([, said]) => said !== undefined)

const within = (group: string, matters: ReadonlyArray<Matter>): ReadonlyArray<Matter> =>
  matters.map(([path, said]) => [[group, ...path], said])
