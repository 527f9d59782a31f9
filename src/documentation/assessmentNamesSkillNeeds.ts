import { carcs } from '../code/carcs.js'
import { asksOfAssessment } from '../policy/asksOfAssessment.js'
import type { AssessedSkillArea } from '../record/AssessedSkillArea.js'
import type { RecordId } from '../record/RecordId.js'
import { assessedNeeds } from '../rule/assessedNeeds.js'
import type { NoAssessmentDetail } from '../rule/assessmentOf.js'
import { judgeAssessment } from '../rule/judgeAssessment.js'
import { noAssessmentRemedies } from '../rule/noAssessmentRemedies.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the assessment does not name current skill levels, or areas in need. */
export type SkillNeedsDetail =
  | NoAssessmentDetail
  | { readonly reason: 'noSkillArea' | 'noAreaInNeed'; readonly assessment: RecordId }
  | {
      readonly reason: 'currentLevelsAreMissing'
      readonly assessment: RecordId
      readonly areasWithoutLevel: number
    }

/**
 * The assessment says what the member can do now in each area that it looks at (`currentLevels`), and names at least
 * one that needs to be improved (`areasInNeed`), as the policy's `assessment.elements` ask.
 */
export const assessmentNamesSkillNeeds = policyRule<
  'assessmentNamesSkillNeeds',
  'currentLevels' | 'areasInNeed',
  SkillNeedsDetail
>({
  id: 'assessmentNamesSkillNeeds',
  title: 'The assessment names current skill levels and the areas in need',
  severity: { schedule: 'info', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noAssessmentRemedies,
    noSkillArea: {
      sentence: 'Assessment {assessment} names no skill area.',
      fix: 'Have the skill areas assessed before further sessions; if they were, record what was found.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    currentLevelsAreMissing: {
      sentence:
        'In assessment {assessment}, skill areas without a current level: {areasWithoutLevel}.',
      fix: 'Have the current level of each area assessed; if it was, record what was found.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    noAreaInNeed: {
      sentence: 'Assessment {assessment} names no skill area that needs to be improved.',
      fix: 'Check whether the service is needed; if an area was found in need, record which.',
      fixedBy: 'clinician',
      carc: carcs.notMedicallyNecessary,
    },
  },
  basis: asksOfAssessment('currentLevels', 'areasInNeed'),
  check: (element) =>
    judgeAssessment(({ id, skillAreas }): Verdict<SkillNeedsDetail> => {
      const evidence = [{ record: 'assessment', id } as const]
      if (skillAreas === undefined) return undetermined(['assessment.skillAreas'], evidence)
      if (skillAreas.length === 0) {
        return notMet({ reason: 'noSkillArea', assessment: id }, evidence, 'skillAreas')
      }
      if (element === 'currentLevels') {
        const areasWithoutLevel = skillAreas.filter(hasNoLevel).length
        if (areasWithoutLevel > 0) {
          return notMet(
            { reason: 'currentLevelsAreMissing', assessment: id, areasWithoutLevel },
            evidence,
            'skillAreas',
          )
        }
        return skillAreas.some(({ currentLevel }) => currentLevel === undefined)
          ? undetermined(['assessment.skillAreas.currentLevel'], evidence)
          : met
      }
      const { inNeed, open } = assessedNeeds(skillAreas)
      if (inNeed.size > 0) return met
      return open.size > 0
        ? undetermined(['assessment.skillAreas.need'], evidence)
        : notMet({ reason: 'noAreaInNeed', assessment: id }, evidence, 'skillAreas')
    }),
})

const hasNoLevel = ({ currentLevel }: AssessedSkillArea): boolean => currentLevel?.trim() === ''
