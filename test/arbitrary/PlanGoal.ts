import * as fc from 'fast-check'
import type { PlanGoal as Value } from '../../src/record/PlanGoal.js'
import { DateRange } from './DateRange.js'
import { RecordId } from './RecordId.js'
import { SkillDomain } from './SkillDomain.js'

const skillAreas = fc.array(SkillDomain, { maxLength: 3 })
const objective = fc.record({ id: RecordId, skillAreas }, { requiredKeys: ['id'] })

/** Any goal, with and without objectives. */
export const PlanGoal: fc.Arbitrary<Value> = fc.record(
  {
    id: RecordId,
    skillAreas,
    objectives: fc.array(objective, { maxLength: 2 }),
    effective: DateRange,
  },
  { requiredKeys: ['id'] },
)
