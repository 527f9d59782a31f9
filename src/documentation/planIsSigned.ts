import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { SignerRequirement } from '../policy/SignerRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { concerns } from '../rule/concerns.js'
import { noPlanRemedies } from '../rule/noPlanRemedies.js'
import { planFails, planInEffect, type NoPlanDetail } from '../rule/planInEffect.js'
import { policyRule } from '../rule/policyRule.js'
import { signedBy, type Signing } from '../rule/signedBy.js'
import { met, undetermined, type Verdict } from '../rule/Verdict.js'
import { dayNumber, type CalendarDate } from '../time/CalendarDate.js'

/** Why the plan does not bear the signature that the policy asks for. */
export type PlanSignatureDetail =
  | NoPlanDetail
  | {
      readonly reason: 'noSignature' | 'notOfRole' | 'notOfCredential'
      readonly plan: RecordId
    }
  | {
      readonly reason: 'signedAfterService'
      readonly plan: RecordId
      readonly serviceDate: CalendarDate
    }
  | {
      readonly reason: 'notInTime'
      readonly plan: RecordId
      /** From the first day of the plan to the first signature that would have done. */
      readonly days: number
      /** The most days that the policy allows. */
      readonly withinDays: number
    }

/**
 * The plan bears a signature of who must sign it; each of the policy's `planTerms.signers` asks for one. It is given
 * within the days after the first day of the plan that the policy allows; where it allows none in terms, by the service
 * date, since a later signature does not reach back.
 */
export const planIsSigned = policyRule<'planIsSigned', SignerRequirement, PlanSignatureDetail>({
  id: 'planIsSigned',
  title: 'The treatment plan is signed by who must sign it, in time',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noPlanRemedies,
    noSignature: {
      sentence: 'Plan {plan} is not signed as of the day of this review.',
      fix: 'Have the plan signed, with the day of the signature, before further sessions.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    notOfRole: {
      sentence: 'Nobody has signed plan {plan} in the role that the policy asks for.',
      fix: 'Have the plan signed by who must sign it before further sessions; if that was done, record the signature.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    notOfCredential: {
      sentence:
        'Nobody has signed plan {plan} with a credential that the policy accepts on the day of the signature.',
      fix: 'Have the plan signed by somebody with such a credential; if that was done, record the credential.',
      fixedBy: 'supervisor',
      carc: carcs.providerNotCertified,
    },
    signedAfterService: {
      sentence: 'The signature that plan {plan} needs was given after {serviceDate}.',
      fix: 'A later signature does not reach back; if the plan was signed before, record that signature.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
    notInTime: {
      sentence:
        'The signature that plan {plan} needs was given too late. Days after the first day of the plan: {days}; allowed: {withinDays}.',
      fix: 'A late signature stays late; if the plan was signed before, record that signature.',
      fixedBy: 'clinician',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ planTerms }) => stated(planTerms?.signers),
  check: (requirement) => {
    const isConcerned = concerns(requirement.when)
    return (subject): Verdict<PlanSignatureDetail> => {
      const concerned = isConcerned(subject)
      if (E.isLeft(concerned)) return concerned.left
      const found = planInEffect(subject)
      if (E.isLeft(found)) return found.left
      const { plan, effective, serviceDate, evidence } = found.right
      const { withinDays = dayNumber(serviceDate) - dayNumber(effective.from) } = requirement
      const signing = signedBy({ ...requirement, withinDays })({
        record: 'plan',
        signatures: plan.signatures,
        countsFrom: effective.from,
        staff: subject.staff,
      })
      if (signing.kind === 'signed') return met
      if (signing.kind === 'unknown') {
        return undetermined(signing.missing, [...evidence, ...signing.evidence])
      }
      const detail = detailOf(signing, plan.id, serviceDate, requirement)
      return planFails(subject, found.right, detail, 'signatures')
    }
  },
})

const detailOf = (
  signing: Extract<Signing, { readonly kind: 'notSigned' }>,
  plan: RecordId,
  serviceDate: CalendarDate,
  { withinDays }: SignerRequirement,
): PlanSignatureDetail => {
  if (signing.reason !== 'notInTime') return { reason: signing.reason, plan }
  return withinDays === undefined
    ? { reason: 'signedAfterService', plan, serviceDate }
    : { reason: 'notInTime', plan, days: signing.daysAfter, withinDays }
}
