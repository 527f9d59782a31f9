import { carcs } from '../code/carcs.js'
import { skillsTraining, type Hcpcs } from '../code/Hcpcs.js'
import { asksOfAssessment } from '../policy/asksOfAssessment.js'
import type { RecordId } from '../record/RecordId.js'
import type { NoAssessmentDetail } from '../rule/assessmentOf.js'
import { judgeAssessment } from '../rule/judgeAssessment.js'
import { noAssessmentRemedies } from '../rule/noAssessmentRemedies.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the assessment does not recommend the service. */
export type RecommendationDetail =
  | NoAssessmentDetail
  | {
      readonly reason: 'noRecommendation' | 'serviceIsNotRecommended'
      readonly assessment: RecordId
      /** The code of the session. */
      readonly code: Hcpcs
    }

/** The assessment recommends the code of the session. The policy's `assessment.elements` ask for it. */
export const assessmentRecommendsService = policyRule<
  'assessmentRecommendsService',
  'recommendation',
  RecommendationDetail
>({
  id: 'assessmentRecommendsService',
  title: 'The assessment recommends the service',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noAssessmentRemedies,
    noRecommendation: {
      sentence: 'Assessment {assessment} recommends no service, and so not {code}.',
      fix: 'Ask the assessor whether the service is recommended; if it was, record it.',
      fixedBy: 'clinician',
      carc: carcs.notMedicallyNecessary,
    },
    serviceIsNotRecommended: {
      sentence: 'Assessment {assessment} recommends other services, and not {code}.',
      fix: 'Ask the assessor whether the service is recommended; if it was, record it.',
      fixedBy: 'clinician',
      carc: carcs.notMedicallyNecessary,
    },
  },
  basis: asksOfAssessment('recommendation'),
  check: () =>
    judgeAssessment(({ id, recommendedServices }): Verdict<RecommendationDetail> => {
      const evidence = [{ record: 'assessment', id } as const]
      if (recommendedServices === undefined) {
        return undetermined(['assessment.recommendedServices'], evidence)
      }
      if (recommendedServices.includes(skillsTraining)) return met
      const reason =
        recommendedServices.length === 0 ? 'noRecommendation' : 'serviceIsNotRecommended'
      const detail = { reason, assessment: id, code: skillsTraining } as const
      return notMet(detail, evidence, 'recommendedServices')
    }),
})
