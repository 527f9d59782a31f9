import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { SignerRequirement } from '../policy/SignerRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import type { NoAssessmentDetail } from '../rule/assessmentOf.js'
import { concerns } from '../rule/concerns.js'
import { judgeAssessment } from '../rule/judgeAssessment.js'
import { noAssessmentRemedies } from '../rule/noAssessmentRemedies.js'
import { policyRule } from '../rule/policyRule.js'
import { signedBy } from '../rule/signedBy.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'

/** Why the assessment does not bear the signature that the policy asks for. */
export type AssessmentSignatureDetail =
  | NoAssessmentDetail
  | {
      readonly reason: 'noSignature' | 'notOfRole' | 'notOfCredential'
      readonly assessment: RecordId
    }
  | {
      readonly reason: 'notInTime'
      readonly assessment: RecordId
      /** From the day of the assessment to the first signature that would have done. */
      readonly days: number
      /** The most days that the policy allows. */
      readonly withinDays: number
    }

/**
 * The assessment bears a signature of who may sign it, within the days after the assessment that the policy's
 * `assessment.signers` allow; each of them asks for one signature.
 */
export const assessmentIsSigned = policyRule<
  'assessmentIsSigned',
  SignerRequirement,
  AssessmentSignatureDetail
>({
  id: 'assessmentIsSigned',
  title: 'The assessment is signed by who may sign it',
  severity: { schedule: 'info', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noAssessmentRemedies,
    noSignature: {
      sentence: 'Assessment {assessment} is not signed.',
      fix: 'Have the assessment signed, with the day of the signature, by who made it.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    notOfRole: {
      sentence: 'Nobody has signed assessment {assessment} in the role that the policy asks for.',
      fix: 'Have the assessment signed by who must sign it; if that was done, correct the role.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    notOfCredential: {
      sentence:
        'Nobody has signed assessment {assessment} with a credential that the policy accepts on the day of the signature.',
      fix: 'Have the assessment signed by somebody with such a credential; if that was done, record the credential.',
      fixedBy: 'supervisor',
      carc: carcs.providerNotCertified,
    },
    notInTime: {
      sentence:
        'Assessment {assessment} was signed {days} days after it was made; the policy allows {withinDays}.',
      fix: 'A late signature stays late; if the assessment was signed before, record that signature.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ assessment }) => stated(assessment?.signers),
  check: (requirement) => {
    const isConcerned = concerns(requirement.when)
    const signing = signedBy(requirement)
    const { withinDays = Infinity } = requirement
    const judge = judgeAssessment(({ assessment, staff }): Verdict<AssessmentSignatureDetail> => {
      const { id, signatures, assessedOn } = assessment
      const evidence = [{ record: 'assessment', id } as const]
      const signed = signing({
        record: 'assessment',
        signatures,
        countsFrom: assessedOn,
        countsFromField: 'assessment.assessedOn',
        staff,
      })
      if (signed.kind === 'signed') return met
      if (signed.kind === 'unknown') {
        return undetermined(signed.missing, [...evidence, ...signed.evidence])
      }
      return signed.reason === 'notInTime'
        ? notMet(
            { reason: signed.reason, assessment: id, days: signed.daysAfter, withinDays },
            evidence,
            'signatures',
          )
        : notMet({ reason: signed.reason, assessment: id }, evidence, 'signatures')
    })
    return (subject): Verdict<AssessmentSignatureDetail> => {
      const concerned = isConcerned(subject)
      return E.isLeft(concerned) ? concerned.left : judge(subject)
    }
  },
})
