import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { acceptsInstrument, type InstrumentRequirement } from '../policy/InstrumentRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import type { NoAssessmentDetail } from '../rule/assessmentOf.js'
import { concerns } from '../rule/concerns.js'
import { judgeAssessment } from '../rule/judgeAssessment.js'
import { noAssessmentRemedies } from '../rule/noAssessmentRemedies.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the assessment is not by an instrument that the policy accepts. */
export type InstrumentDetail =
  | NoAssessmentDetail
  | {
      readonly reason: 'noInstrument' | 'instrumentIsNotAccepted'
      readonly assessment: RecordId
    }

/**
 * The assessment by which the session is judged was made with an instrument that the policy's `assessment.instruments`
 * name. Names are compared without regard to capitals and to spaces at their ends.
 */
export const assessmentUsesAcceptedInstrument = policyRule<
  'assessmentUsesAcceptedInstrument',
  InstrumentRequirement,
  InstrumentDetail
>({
  id: 'assessmentUsesAcceptedInstrument',
  title: 'The assessment was made with an instrument that the policy accepts',
  severity: { schedule: 'info', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noAssessmentRemedies,
    noInstrument: {
      sentence: 'Assessment {assessment} was made without an instrument.',
      fix: 'Assess the member with an instrument that the policy accepts before further sessions.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    instrumentIsNotAccepted: {
      sentence:
        'Assessment {assessment} was made with an instrument that the policy does not name.',
      fix: 'Assess the member with an instrument that the policy accepts; if that was done, correct its name.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ assessment }) => stated(assessment?.instruments),
  check: (requirement) => {
    const isConcerned = concerns(requirement.when)
    const isAccepted = acceptsInstrument(requirement)
    const judge = judgeAssessment<InstrumentDetail>(({ id, instrument }) => {
      const evidence = [{ record: 'assessment', id } as const]
      if (instrument === undefined) return undetermined(['assessment.instrument'], evidence)
      if (isAccepted(instrument)) return met
      const reason = instrument.trim() === '' ? 'noInstrument' : 'instrumentIsNotAccepted'
      return notMet({ reason, assessment: id }, evidence, 'instrument')
    })
    return (subject): Verdict<InstrumentDetail> => {
      const concerned = isConcerned(subject)
      return E.isLeft(concerned) ? concerned.left : judge(subject)
    }
  },
})
