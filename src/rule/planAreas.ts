import type { SkillDomain } from '../code/SkillDomain.js'
import { wordName } from '../code/wordName.js'
import type { PlanGoal } from '../record/PlanGoal.js'

/** The skill areas of some goals, each with the goals that target it, themselves or by an objective. */
export interface PlanAreas {
  readonly byName: ReadonlyMap<string, ReadonlyArray<PlanGoal>>
  /** The goals of which areas are not known, and which field lacks them. */
  readonly open: ReadonlyArray<OpenGoal>
}

/** A goal that may target more areas than are known. */
export interface OpenGoal {
  readonly goal: PlanGoal
  readonly missing: string
}

/** The skill areas of the goals of a plan. A blank name is none. */
export const planAreas = (goals: ReadonlyArray<PlanGoal>): PlanAreas => {
  const byName = new Map<string, Array<PlanGoal>>()
  const open: Array<OpenGoal> = []
  const add = (areas: ReadonlyArray<SkillDomain>, goal: PlanGoal): void => {
    for (const name of areas.map(wordName)) {
      if (name.trim() === '') continue
      const same = byName.get(name) ?? []
      if (same.at(-1) !== goal) same.push(goal)
      byName.set(name, same)
    }
  }
  for (const goal of goals) {
    const { skillAreas, objectives } = goal
    add(skillAreas ?? [], goal)
    if (skillAreas === undefined) open.push({ goal, missing: 'plan.goals.skillAreas' })
    if (objectives === undefined) open.push({ goal, missing: 'plan.goals.objectives' })
    for (const objective of objectives ?? []) add(objective.skillAreas ?? [], goal)
    if (objectives?.some((objective) => objective.skillAreas === undefined) === true) {
      open.push({ goal, missing: 'plan.goals.objectives.skillAreas' })
    }
  }
  return { byName, open }
}
