import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { SkillDomain } from '../code/SkillDomain.js'
import { asksForPlanElement } from '../policy/asksForPlanElement.js'
import type { PlanElement } from '../policy/PlanElement.js'
import type { PlanGoal } from '../record/PlanGoal.js'
import type { RecordId } from '../record/RecordId.js'
import { noPlanRemedies } from '../rule/noPlanRemedies.js'
import { planFails, planInEffect, type NoPlanDetail } from '../rule/planInEffect.js'
import { policyRule } from '../rule/policyRule.js'
import { met, undetermined, type Verdict } from '../rule/Verdict.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'

/** Why the plan names no skill area. */
export type SkillAreasDetail =
  | NoPlanDetail
  | { readonly reason: 'planHasNoGoal'; readonly plan: RecordId }
  | {
      readonly reason: 'noGoalIsInForce'
      readonly plan: RecordId
      readonly serviceDate: CalendarDate
    }
  | {
      readonly reason: 'noSkillAreaIsNamed'
      readonly plan: RecordId
      /** The goals that stand on the service date. */
      readonly goalsInForce: number
    }

/**
 * A goal of the plan that stands on the service date, or an objective of it, names a skill area; one that does is
 * enough, since a plan has goals of other services too. The policy's `planTerms.elements` ask for it.
 */
export const planNamesSkillAreas = policyRule<'planNamesSkillAreas', PlanElement, SkillAreasDetail>(
  {
    id: 'planNamesSkillAreas',
    title: 'The treatment plan names the skill areas that it targets',
    severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
    reasons: {
      ...noPlanRemedies,
      planHasNoGoal: {
        sentence: 'Plan {plan} has no goal.',
        fix: 'Have the plan completed before further sessions; if it has goals, record them.',
        fixedBy: 'clinician',
        carc: carcs.programGuidelinesNotMet,
      },
      noGoalIsInForce: {
        sentence: 'No goal of plan {plan} stands on {serviceDate}.',
        fix: 'Check the days of the goals; have the plan renewed before further sessions.',
        fixedBy: 'clinician',
        carc: carcs.programGuidelinesNotMet,
      },
      noSkillAreaIsNamed: {
        sentence:
          'Plan {plan} names no skill area. Goals that stand on the service date: {goalsInForce}.',
        fix: 'Have the plan name the areas that it targets before further sessions; if it does, record them.',
        fixedBy: 'clinician',
        carc: carcs.programGuidelinesNotMet,
      },
    },
    basis: asksForPlanElement(['skillAreas']),
    check:
      () =>
      (subject): Verdict<SkillAreasDetail> => {
        const found = planInEffect(subject)
        if (E.isLeft(found)) return found.left
        const { plan, serviceDate, evidence } = found.right
        const { id, goals } = plan
        if (goals === undefined) return undetermined(['plan.goals'], evidence)
        const fails = (detail: SkillAreasDetail) => planFails(subject, found.right, detail, 'goals')
        if (goals.length === 0) return fails({ reason: 'planHasNoGoal', plan: id })
        const inForce = goals.filter(
          ({ effective }) => effective === undefined || covers(effective)(serviceDate),
        )
        if (inForce.length === 0) {
          return fails({ reason: 'noGoalIsInForce', plan: id, serviceDate })
        }
        if (inForce.some(namesSkillArea)) return met
        const missing = [...new Set(inForce.flatMap(unknownOf))].sort()
        return missing.length > 0
          ? undetermined(missing, evidence)
          : fails({ reason: 'noSkillAreaIsNamed', plan: id, goalsInForce: inForce.length })
      },
  },
)

const namesSkillArea = ({ skillAreas, objectives }: PlanGoal): boolean =>
  skillAreas?.some(isNamed) === true ||
  objectives?.some((objective) => objective.skillAreas?.some(isNamed)) === true

const isNamed = (area: SkillDomain): boolean => typeof area === 'string' || area.other.trim() !== ''

/** What is not known of a goal that may name one. */
const unknownOf = ({ skillAreas, objectives }: PlanGoal): ReadonlyArray<string> => [
  ...(skillAreas === undefined ? ['plan.goals.skillAreas'] : []),
  ...(objectives === undefined ? ['plan.goals.objectives'] : []),
  ...(objectives?.some((objective) => objective.skillAreas === undefined) === true
    ? ['plan.goals.objectives.skillAreas']
    : []),
]
