import type { Contradiction } from '../codec/refined.js'
import { citedValues } from './citedValues.js'
import { Condition } from './Condition.js'
import type { PayerPolicy } from './PayerPolicy.js'

/** What contradicts itself in the conditions of an edition: a value that is about no session is no value. */
export const conditionFaults = (policy: PayerPolicy): ReadonlyArray<Contradiction> =>
  citedValues(policy).flatMap(({ path, cited: { value } }) =>
    conditionIn(value).flatMap((when) => faultsOf(when, [...path, 'value', 'when'])),
  )

const conditionIn = (value: unknown): ReadonlyArray<Condition> =>
  typeof value === 'object' && value !== null && 'when' in value && Condition.is(value.when)
    ? [value.when]
    : []

const faultsOf = (
  { ages, formats, modalities }: Condition,
  path: ReadonlyArray<string | number>,
): ReadonlyArray<Contradiction> => [
  ...(ages?.from !== undefined && ages.through !== undefined && ages.from > ages.through
    ? [{ path: [...path, 'ages'], expected: 'a youngest that is not above the oldest' }]
    : []),
  ...(formats?.length === 0
    ? [{ path: [...path, 'formats'], expected: 'at least one format' }]
    : []),
  ...(modalities?.length === 0
    ? [{ path: [...path, 'modalities'], expected: 'at least one modality' }]
    : []),
]
