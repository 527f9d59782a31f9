import * as fc from 'fast-check'
import type { RecordId as Id } from '../../src/record/RecordId.js'
import type { SkillTaught as Value } from '../../src/record/SkillTaught.js'
import { RecordId } from './RecordId.js'
import { SkillDomain } from './SkillDomain.js'
import { TeachingMethod } from './TeachingMethod.js'

/** A skill that serves some of the given goals. */
export const skillFor = (goal: fc.Arbitrary<Id>): fc.Arbitrary<Value> =>
  fc.record(
    {
      domain: SkillDomain,
      skill: fc.string({ unit: 'binary', maxLength: 60 }),
      methods: fc.array(TeachingMethod, { maxLength: 3 }),
      goals: fc.array(goal, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )

/** Any skill, documented in full, in part, or as none. */
export const SkillTaught: fc.Arbitrary<Value> = skillFor(RecordId)
