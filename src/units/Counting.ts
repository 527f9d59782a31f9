import * as E from 'fp-ts/Either'
import type { Aggregation } from '../policy/Aggregation.js'
import type { MidnightRule } from '../policy/MidnightRule.js'
import type { Rounding } from '../policy/Rounding.js'
import type { SecondsRule } from '../policy/SecondsRule.js'
import type { UnitPolicy } from '../policy/UnitPolicy.js'
import { unitPolicyFaults } from '../policy/unitPolicyFaults.js'
import type { UnitsUndetermined } from './UnitsUndetermined.js'

/** A unit policy by which units can be counted; where the payer is silent the key is absent. */
export interface Counting {
  readonly rounding: Rounding
  readonly aggregation: Aggregation
  readonly seconds?: SecondsRule
  readonly midnight?: MidnightRule
  /** 0 where the payer asks for none. */
  readonly minimumContactMinutes: number
}

/** The values of a unit policy, or why it gives no units. */
export const countingOf = (policy: UnitPolicy): E.Either<UnitsUndetermined, Counting> => {
  const {
    rounding = 'notStated',
    aggregation = 'notStated',
    seconds = 'notStated',
    midnight = 'notStated',
    minimumContactMinutes = 'notStated',
  } = policy
  const faults = unitPolicyFaults(policy)
  if (rounding === 'notStated' || aggregation === 'notStated') {
    return E.left({
      missing: [
        ...(rounding === 'notStated' ? (['rounding'] as const) : []),
        ...(aggregation === 'notStated' ? (['aggregation'] as const) : []),
      ],
      faults,
      issues: [],
    })
  }
  if (faults.length > 0) return E.left({ missing: [], faults, issues: [] })
  return E.right({
    rounding: rounding.value,
    aggregation: aggregation.value,
    ...(seconds === 'notStated' ? {} : { seconds: seconds.value }),
    ...(midnight === 'notStated' ? {} : { midnight: midnight.value }),
    minimumContactMinutes: minimumContactMinutes === 'notStated' ? 0 : minimumContactMinutes.value,
  })
}
