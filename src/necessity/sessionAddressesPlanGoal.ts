import * as E from 'fp-ts/Either'
import { addTo } from '../codec/addTo.js'
import { carcs } from '../code/carcs.js'
import { asksForElement } from '../policy/asksForElement.js'
import type { NoteElement } from '../policy/NoteElement.js'
import type { PlanGoal } from '../record/PlanGoal.js'
import type { RecordId } from '../record/RecordId.js'
import type { DatedSubject } from '../rule/DatedSubject.js'
import { noSkillsRemedies } from '../rule/noSkillsRemedies.js'
import { onceInARow } from '../rule/onceInARow.js'
import { policyRule } from '../rule/policyRule.js'
import { skillsOf, type NotedSkills, type NoSkillsDetail } from '../rule/skillsOf.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { Evidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'

/** Why the session addresses no goal. */
export type GoalDetail =
  | NoSkillsDetail
  | { readonly reason: 'noGoalIsNamed'; readonly note: RecordId }
  | { readonly reason: 'noPlanIsInEffect'; readonly note: RecordId }
  | {
      readonly reason: 'goalIsNotInPlan'
      readonly note: RecordId
      readonly plan: RecordId
      /** The goals and objectives that the note names. */
      readonly goals: ReadonlyArray<RecordId>
    }

/**
 * The note names a goal or objective that the plan in effect has on the service date; one skill that serves one is
 * enough. The policy's note elements ask for it.
 */
export const sessionAddressesPlanGoal = policyRule<
  'sessionAddressesPlanGoal',
  NoteElement,
  GoalDetail
>({
  id: 'sessionAddressesPlanGoal',
  title: 'The session addresses a goal of the treatment plan in effect',
  severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    ...noSkillsRemedies,
    noGoalIsNamed: {
      sentence: 'Note {note} names no goal or objective.',
      fix: 'Link each skill that was taught to the goal or objective that it served; one that served none is not supported.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    noPlanIsInEffect: {
      sentence: 'Note {note} names a goal, but no plan is in effect that could have it.',
      fix: 'See the finding on the plan; without a plan there is no goal to address.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    goalIsNotInPlan: {
      sentence: 'Note {note} names goals that plan {plan} does not have on that day: {goals}.',
      fix: 'If the skill served a goal that the plan had on that day, correct the link; otherwise the session is not supported.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: asksForElement('goal'),
  check: () => {
    const goalsOf = onceInARow(goalsOfPlan)
    return (subject): Verdict<GoalDetail> => {
      const noted = skillsOf(subject)
      if (E.isLeft(noted)) return noted.left
      const { note, skills, evidence } = noted.right
      const named = skills.flatMap(({ goals }) => goals ?? [])
      if (named.length > 0) return againstPlan(subject, noted.right, named, goalsOf)
      return skills.every(({ goals }) => goals !== undefined)
        ? notMet({ reason: 'noGoalIsNamed', note: note.id }, evidence, 'skills')
        : undetermined(['note.skills.goals'], evidence)
    }
  },
})

const againstPlan = (
  { session, plan, serviceDate, arePlansComplete }: DatedSubject,
  { note, skills, evidence }: NotedSkills,
  named: ReadonlyArray<RecordId>,
  goalsOf: (goals: ReadonlyArray<PlanGoal>) => GoalsOfPlan,
): Verdict<GoalDetail> => {
  if (plan.kind === 'unknown') {
    return undetermined(plan.missing, [...evidence, ...plan.evidence])
  }
  if (plan.kind === 'none') {
    return notMet({ reason: 'noPlanIsInEffect', note: note.id }, evidence)
  }
  const { id, goals } = plan.record
  const ofPlan: Evidence = { record: 'plan', id }
  if (goals === undefined) return undetermined(['plan.goals'], [...evidence, ofPlan])
  const stands = standsOn(serviceDate)
  const { byId, withoutObjectives } = goalsOf(goals)
  if (named.some((goal) => byId.get(goal)?.some(stands))) return met
  const missing = [
    ...(skills.every((skill) => skill.goals !== undefined) ? [] : ['note.skills.goals']),
    ...(withoutObjectives.some(stands) ? ['plan.goals.objectives'] : []),
    // Another plan, that is not known, may be the one in effect.
    ...(arePlansComplete ? [] : ['plans']),
  ]
  if (missing.length > 0) return undetermined(missing, [...evidence, ofPlan])
  return notMet(
    { reason: 'goalIsNotInPlan', note: note.id, plan: id, goals: [...new Set(named)].sort() },
    [{ record: 'session', id: session.id }, ofPlan, { record: 'note', id: note.id }],
    'skills',
  )
}

const standsOn =
  (serviceDate: CalendarDate) =>
  ({ effective }: PlanGoal): boolean =>
    effective === undefined || covers(effective)(serviceDate)

/** The goals of a plan by their own id and those of their objectives, and those whose objectives are not known. */
interface GoalsOfPlan {
  readonly byId: ReadonlyMap<RecordId, ReadonlyArray<PlanGoal>>
  readonly withoutObjectives: ReadonlyArray<PlanGoal>
}

const goalsOfPlan = (goals: ReadonlyArray<PlanGoal>): GoalsOfPlan => {
  const byId = new Map<RecordId, Array<PlanGoal>>()
  for (const goal of goals) {
    for (const { id } of [goal, ...(goal.objectives ?? [])]) addTo(byId, id, goal)
  }
  return { byId, withoutObjectives: goals.filter(({ objectives }) => objectives === undefined) }
}
