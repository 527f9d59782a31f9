import * as fc from 'fast-check'
import type { StayExclusion as Value } from '../../src/policy/StayExclusion.js'
import { Condition } from './Condition.js'
import { StayKind } from './StayKind.js'

/** Any exclusion by stays, also by none. */
export const StayExclusion: fc.Arbitrary<Value> = fc.record(
  {
    when: Condition,
    kinds: fc.array(StayKind, { maxLength: 4 }),
    isAdmissionDayExcluded: fc.boolean(),
    isDischargeDayExcluded: fc.boolean(),
  },
  { requiredKeys: ['kinds', 'isAdmissionDayExcluded', 'isDischargeDayExcluded'] },
)
