import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { stated } from '../policy/stated.js'
import type { AssessedSkillArea } from '../record/AssessedSkillArea.js'
import type { RecordId } from '../record/RecordId.js'
import { assessedNeeds, type AssessedNeeds } from '../rule/assessedNeeds.js'
import { assessmentOf, type NoAssessmentDetail } from '../rule/assessmentOf.js'
import type { DatedSubject } from '../rule/DatedSubject.js'
import { noAssessmentRemedies } from '../rule/noAssessmentRemedies.js'
import { notedDomains, shownDomains, type NotedDomains } from '../rule/notedDomains.js'
import { noSkillsRemedies } from '../rule/noSkillsRemedies.js'
import { onceInARow } from '../rule/onceInARow.js'
import { policyRule } from '../rule/policyRule.js'
import { skillsOf, type NotedSkills, type NoSkillsDetail } from '../rule/skillsOf.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { withEvidence } from '../rule/withEvidence.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'

/** Why no skill meets a need that was assessed. */
export type AssessedNeedDetail =
  | NoSkillsDetail
  | NoAssessmentDetail
  | { readonly reason: 'noDomainIsNamed'; readonly note: RecordId }
  | { readonly reason: 'noAreaIsInNeed'; readonly assessment: RecordId }
  | {
      readonly reason: 'domainIsNotInNeed'
      readonly note: RecordId
      readonly assessment: RecordId
      /** The domains of the skills, in order; `other` for those of a name of their own. */
      readonly domains: ReadonlyArray<string>
    }

/**
 * A skill that was taught is of an area that the member's assessment found in need; one is enough. The policy's
 * `noteTerms.skillsMeetAssessedNeed` asks for it.
 */
export const skillMeetsAssessedNeed = policyRule<
  'skillMeetsAssessedNeed',
  boolean,
  AssessedNeedDetail
>({
  id: 'skillMeetsAssessedNeed',
  title: 'A skill that was taught is of an area that the assessment found in need',
  severity: { schedule: 'info', sign: 'error', claim: 'error', audit: 'error' },
  reasons: {
    ...noSkillsRemedies,
    ...noAssessmentRemedies,
    noDomainIsNamed: {
      sentence: 'Note {note} names no domain of a skill that was taught.',
      fix: 'Name the domain of each skill that was taught.',
      fixedBy: 'clinician',
      carc: carcs.notMedicallyNecessary,
    },
    noAreaIsInNeed: {
      sentence: 'Assessment {assessment} finds no skill area in need.',
      fix: 'Check whether the service is needed; if an area was found in need, record which.',
      fixedBy: 'clinician',
      carc: carcs.notMedicallyNecessary,
    },
    domainIsNotInNeed: {
      sentence:
        'The domains of note {note} are none that assessment {assessment} found in need: {domains}.',
      fix: 'Correct the domain if it is wrong. If the member needs the skill, have the need assessed before further sessions; this one is not supported by it.',
      fixedBy: 'clinician',
      carc: carcs.notMedicallyNecessary,
    },
  },
  basis: ({ noteTerms }) => stated(noteTerms?.skillsMeetAssessedNeed),
  check: (isAsked) => {
    const needsOf = onceInARow(assessedNeeds)
    return (subject): Verdict<AssessedNeedDetail> => {
      if (!isAsked) return notApplicable
      const noted = skillsOf(subject)
      if (E.isLeft(noted)) return noted.left
      const { note, skills, evidence } = noted.right
      const domains = notedDomains(skills)
      if (domains.names.length > 0) return againstNeeds(subject, noted.right, domains, needsOf)
      return domains.areAllKnown
        ? notMet({ reason: 'noDomainIsNamed', note: note.id }, evidence, 'skills')
        : undetermined(['note.skills.domain'], evidence)
    }
  },
})

const againstNeeds = (
  subject: DatedSubject,
  { note }: NotedSkills,
  { names, areAllKnown }: NotedDomains,
  needsOf: (areas: ReadonlyArray<AssessedSkillArea>) => AssessedNeeds,
): Verdict<AssessedNeedDetail> => {
  const chosen = assessmentOf(subject)
  if (E.isLeft(chosen)) return chosen.left
  const { id, skillAreas } = chosen.right
  const ofSession = sessionEvidence(subject.session.id)
  const ofNote: Evidence = { record: 'note', id: note.id }
  const ofAssessment: Evidence = { record: 'assessment', id }
  const evidence = [ofSession, ofNote, ofAssessment]
  if (skillAreas === undefined) return undetermined(['assessment.skillAreas'], evidence)
  const { inNeed, open } = needsOf(skillAreas)
  if (names.some((name) => inNeed.has(name))) return met
  const missing = [
    ...(areAllKnown ? [] : ['note.skills.domain']),
    ...(names.some((name) => open.has(name)) ? ['assessment.skillAreas.need'] : []),
    ...subject.openAssessments.missing,
  ]
  if (missing.length > 0) {
    return undetermined(missing, withEvidence(evidence, subject.openAssessments.evidence))
  }
  if (inNeed.size === 0 && open.size === 0) {
    return notMet({ reason: 'noAreaIsInNeed', assessment: id }, evidence, 'skillAreas')
  }
  return notMet(
    { reason: 'domainIsNotInNeed', note: note.id, assessment: id, domains: shownDomains(names) },
    [ofSession, ofAssessment, ofNote],
    'skills',
  )
}
