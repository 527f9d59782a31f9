import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { stated } from '../policy/stated.js'
import type { PlanGoal } from '../record/PlanGoal.js'
import type { RecordId } from '../record/RecordId.js'
import type { DatedSubject } from '../rule/DatedSubject.js'
import { notedDomains, shownDomains, type NotedDomains } from '../rule/notedDomains.js'
import { noPlanRemedies } from '../rule/noPlanRemedies.js'
import { noSkillsRemedies } from '../rule/noSkillsRemedies.js'
import { onceInARow } from '../rule/onceInARow.js'
import { planAreas, type PlanAreas } from '../rule/planAreas.js'
import { planInEffect, type NoPlanDetail } from '../rule/planInEffect.js'
import { policyRule } from '../rule/policyRule.js'
import { skillsOf, type NotedSkills, type NoSkillsDetail } from '../rule/skillsOf.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'

/** Why no skill is of an area that the plan targets. */
export type PlanAreaDetail =
  | NoSkillsDetail
  | NoPlanDetail
  | { readonly reason: 'noDomainIsNamed'; readonly note: RecordId }
  | {
      readonly reason: 'domainIsNotInPlan'
      readonly note: RecordId
      readonly plan: RecordId
      /** The domains of the skills, in order; `other` for those of a name of their own. */
      readonly domains: ReadonlyArray<string>
    }

/**
 * A skill that was taught is of an area that a goal of the plan in effect, or an objective of it, targets on the service
 * date; one is enough. The policy's `noteTerms.skillsServePlanAreas` asks for it.
 */
export const noteSkillServesPlanArea = policyRule<
  'noteSkillServesPlanArea',
  boolean,
  PlanAreaDetail
>({
  id: 'noteSkillServesPlanArea',
  title: 'A skill that was taught is of an area that the treatment plan targets',
  severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    ...noSkillsRemedies,
    ...noPlanRemedies,
    noDomainIsNamed: {
      sentence: 'Note {note} names no domain of a skill that was taught.',
      fix: 'Name the domain of each skill that was taught.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    domainIsNotInPlan: {
      sentence:
        'The domains of note {note} are none that plan {plan} targets on that day: {domains}.',
      fix: 'Correct the domain if it is wrong. If the member needs the skill, have the plan amended before further sessions; this one is not supported by it.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ noteTerms }) => stated(noteTerms?.skillsServePlanAreas),
  check: (isAsked) => {
    const areasOf = onceInARow(planAreas)
    return (subject): Verdict<PlanAreaDetail> => {
      if (!isAsked) return notApplicable
      const noted = skillsOf(subject)
      if (E.isLeft(noted)) return noted.left
      const { note, skills, evidence } = noted.right
      const domains = notedDomains(skills)
      if (domains.names.length > 0) return againstPlan(subject, noted.right, domains, areasOf)
      return domains.areAllKnown
        ? notMet({ reason: 'noDomainIsNamed', note: note.id }, evidence, 'skills')
        : undetermined(['note.skills.domain'], evidence)
    }
  },
})

const againstPlan = (
  subject: DatedSubject,
  { note }: NotedSkills,
  { names, areAllKnown }: NotedDomains,
  areasOf: (goals: ReadonlyArray<PlanGoal>) => PlanAreas,
): Verdict<PlanAreaDetail> => {
  const found = planInEffect(subject)
  if (E.isLeft(found)) return found.left
  const { plan, serviceDate } = found.right
  const { session, arePlansComplete } = subject
  const ofSession = sessionEvidence(session.id)
  const ofNote: Evidence = { record: 'note', id: note.id }
  const ofPlan: Evidence = { record: 'plan', id: plan.id }
  const evidence = [ofSession, ofNote, ofPlan]
  if (plan.goals === undefined) return undetermined(['plan.goals'], evidence)
  const { byName, open } = areasOf(plan.goals)
  const stands = standsOn(serviceDate)
  if (names.some((name) => byName.get(name)?.some(stands) === true)) return met
  const missing = new Set([
    ...(areAllKnown ? [] : ['note.skills.domain']),
    ...open.filter(({ goal }) => stands(goal)).map((one) => one.missing),
    // Another plan, that is not known, may be the one in effect.
    ...(arePlansComplete ? [] : ['plans']),
  ])
  if (missing.size > 0) return undetermined([...missing].sort(), evidence)
  return notMet(
    { reason: 'domainIsNotInPlan', note: note.id, plan: plan.id, domains: shownDomains(names) },
    [ofSession, ofPlan, ofNote],
    'skills',
  )
}

const standsOn =
  (serviceDate: CalendarDate) =>
  ({ effective }: PlanGoal): boolean =>
    effective === undefined || covers(effective)(serviceDate)
