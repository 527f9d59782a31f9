import { SkillDomain } from '../code/SkillDomain.js'
import type { Codec } from '../codec/Codec.js'
import { list } from '../codec/list.js'
import { optional } from '../codec/optional.js'
import { record } from '../codec/record.js'
import { DateRange } from '../time/DateRange.js'
import { RecordId } from './RecordId.js'

/** A measurable step towards a goal. */
export interface PlanObjective {
  /** Unique among the goals and objectives of its plan. */
  readonly id: RecordId
  /** The skill areas that it targets. An empty list: none is named. */
  readonly skillAreas?: ReadonlyArray<SkillDomain>
}

/** A goal of a treatment plan, with the skill areas that it targets. */
export interface PlanGoal {
  /** Unique among the goals and objectives of its plan. */
  readonly id: RecordId
  /** The skill areas that it targets itself, beside those of its objectives. An empty list: none is named. */
  readonly skillAreas?: ReadonlyArray<SkillDomain>
  /** The steps towards it. An empty list: it has none. */
  readonly objectives?: ReadonlyArray<PlanObjective>
  /** From when through when the goal stands, both days included; absent: as long as its plan. */
  readonly effective?: DateRange
}

const PlanObjective: Codec<PlanObjective> = record<PlanObjective>('PlanObjective', {
  id: RecordId,
  skillAreas: optional(list(SkillDomain, 100)),
})

export const PlanGoal: Codec<PlanGoal> = record<PlanGoal>('PlanGoal', {
  id: RecordId,
  skillAreas: optional(list(SkillDomain, 100)),
  objectives: optional(list(PlanObjective, 1_000)),
  effective: optional(DateRange),
})
