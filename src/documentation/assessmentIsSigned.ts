import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { SignerRequirement } from '../policy/SignerRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { assessmentOf, type NoAssessmentDetail } from '../rule/assessmentOf.js'
import { concerns } from '../rule/concerns.js'
import { noAssessmentRemedies } from '../rule/noAssessmentRemedies.js'
import { policyRule } from '../rule/policyRule.js'
import { signedBy, type Signing } from '../rule/signedBy.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence } from '../subject/Evidence.js'

/** Why the assessment does not bear the signature that the policy asks for. */
export type AssessmentSignatureDetail =
  | NoAssessmentDetail
  | {
      readonly reason: 'noSignature' | 'notOfRole' | 'notOfCredential'
      readonly assessment: RecordId
    }
  | {
      readonly reason: 'signedAfterService'
      readonly assessment: RecordId
      /** From the service date to the first signature that would have done. */
      readonly days: number
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
 * The assessment bears a signature of who may sign it; each of the policy's `assessment.signers` asks for one. It is given
 * within the days after the assessment that the policy allows; where it allows none in terms, by the service date, since a
 * later signature does not reach back.
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
      sentence: 'Assessment {assessment} is not signed as of the day of this review.',
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
    signedAfterService: {
      sentence:
        'The signature that assessment {assessment} needs was given after the service. Days after it: {days}.',
      fix: 'A later signature does not reach back; if the assessment was signed before, record that signature.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
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
    const { withinDays } = requirement
    const signing = signedBy({ ...requirement, withinDays: withinDays ?? 0 })
    return (subject): Verdict<AssessmentSignatureDetail> => {
      const concerned = isConcerned(subject)
      if (E.isLeft(concerned)) return concerned.left
      const chosen = assessmentOf(subject)
      if (E.isLeft(chosen)) return chosen.left
      const { session, serviceDate, staff } = subject
      // An assessment is chosen by its day, so that it has one.
      const { id, signatures, assessedOn = serviceDate } = chosen.right
      const signed = signing({
        record: 'assessment',
        signatures,
        countsFrom: withinDays === undefined ? serviceDate : assessedOn,
        staff,
      })
      if (signed.kind === 'signed') return met
      const evidence = [sessionEvidence(session.id), { record: 'assessment', id } as const]
      return signed.kind === 'unknown'
        ? undetermined(signed.missing, [...evidence, ...signed.evidence])
        : notMet(detailOf(signed, id, withinDays), evidence, 'signatures')
    }
  },
})

const detailOf = (
  signing: Extract<Signing, { readonly kind: 'notSigned' }>,
  assessment: RecordId,
  withinDays: number | undefined,
): AssessmentSignatureDetail => {
  if (signing.reason !== 'notInTime') return { reason: signing.reason, assessment }
  const { daysAfter: days } = signing
  return withinDays === undefined
    ? { reason: 'signedAfterService', assessment, days }
    : { reason: 'notInTime', assessment, days, withinDays }
}
