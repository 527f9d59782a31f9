import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { sameWord } from '../code/sameWord.js'
import type { SignatureRole } from '../code/SignatureRole.js'
import type { PayerPolicy } from '../policy/PayerPolicy.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import type { Signature } from '../record/Signature.js'
import { signatureDateOf } from '../record/signatureDateOf.js'
import { assessedByAnother, byOneWorker } from '../rule/assessedByAnother.js'
import { noPlanRemedies } from '../rule/noPlanRemedies.js'
import { planFails, planInEffect, type NoPlanDetail } from '../rule/planInEffect.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, undetermined, type Verdict } from '../rule/Verdict.js'
import { dayNumber } from '../time/CalendarDate.js'

/** Why nobody but the worker stands behind the plan. */
export type SeparationDetail =
  | NoPlanDetail
  | { readonly reason: 'nobodyAuthorized'; readonly plan: RecordId }
  | {
      readonly reason: 'workerAuthorizedAlone'
      readonly plan: RecordId
      /** The worker, who renders the session. */
      readonly renderingProvider: RecordId
    }

/**
 * The plan is not signed by that worker alone who renders the session and also assessed the member: another staff
 * member signed as practitioner, licensed practitioner or supervisor, or another assessed. Another's signature counts if it is given by the
 * service date, or within the days after the first day of the plan that `planTerms.signers` allows. The policy's
 * `planTerms.separateAuthorizer` asks for it.
 */
export const planIsAuthorizedByAnother = policyRule<
  'planIsAuthorizedByAnother',
  Separation,
  SeparationDetail
>({
  id: 'planIsAuthorizedByAnother',
  title: 'The treatment plan is not authorized by the worker alone who assesses and renders',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noPlanRemedies,
    nobodyAuthorized: {
      sentence:
        'No practitioner, licensed practitioner or supervisor has signed plan {plan} in time.',
      fix: 'Have the plan signed by who may authorize it before further sessions; if that was done, record the signature.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    workerAuthorizedAlone: {
      sentence:
        '{renderingProvider} alone signed plan {plan} in time as practitioner, and also rendered the session; nobody else is known to have assessed the member.',
      fix: 'Have another staff member review and sign the plan before further sessions; if one did, record the signature.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: (policy) =>
    stated(policy.planTerms?.separateAuthorizer).map((cited) => ({
      ...cited,
      value: { isAsked: cited.value, withinDays: daysToSign(policy) },
    })),
  check:
    ({ isAsked, withinDays }) =>
    (subject): Verdict<SeparationDetail> => {
      if (!isAsked) return notApplicable
      const found = planInEffect(subject)
      if (E.isLeft(found)) return found.left
      const { plan, effective, serviceDate, evidence } = found.right
      const { id, signatures } = plan
      if (signatures === undefined) return undetermined(['plan.signatures'], evidence)
      const { renderingProvider } = subject.session
      const isOther = ({ signedBy }: Signature): boolean => signedBy !== renderingProvider
      const lastDay = Math.max(dayNumber(serviceDate), dayNumber(effective.from) + withinDays)
      const isTooLate = (signature: Signature): boolean => {
        const signedOn = signatureDateOf(signature)
        const isAnothers = signature.signedBy !== undefined && isOther(signature)
        return isAnothers && signedOn !== undefined && dayNumber(signedOn) > lastDay
      }
      const authorized = signatures.filter(({ role }) => role !== undefined && authorizes(role))
      const authorizing = authorized.filter((signature) => !isTooLate(signature))
      const isDated = (signature: Signature): boolean => signatureDateOf(signature) !== undefined
      const dated = authorizing.filter((one) => isDated(one) || !isOther(one))
      const signers = new Set(dated.flatMap(({ signedBy }) => signedBy ?? []))
      if (signers.size > 1) return met
      if (renderingProvider !== undefined && [...signers].some((one) => one !== renderingProvider))
        return met
      const missing = [
        ...(signatures.some((one) => !isTooLate(one) && mayAuthorize(renderingProvider)(one))
          ? ['plan.signatures.role']
          : []),
        ...(authorizing.some(({ signedBy }) => signedBy === undefined)
          ? ['plan.signatures.signedBy']
          : []),
        ...(authorizing.some((one) => isOther(one) && !isDated(one))
          ? ['plan.signatures.signedOn']
          : []),
      ]
      if (missing.length > 0) return undetermined(missing, evidence)
      if (renderingProvider === undefined && authorized.length > 0) {
        return undetermined(['session.renderingProvider'], evidence)
      }
      if (renderingProvider === undefined || signers.size === 0) {
        const detail = { reason: 'nobodyAuthorized', plan: id } as const
        return planFails(subject, found.right, detail, 'signatures')
      }
      const assessed = assessedByAnother(subject, renderingProvider, evidence)
      if (typeof assessed === 'object') return assessed
      const detail = { reason: 'workerAuthorizedAlone', plan: id, renderingProvider } as const
      return assessed
        ? met
        : planFails(subject, { evidence: byOneWorker(subject, evidence) }, detail, 'signatures')
    },
})

/** What is asked, and how many days after its first day a plan may be signed; 0 where that is not stated. */
interface Separation {
  readonly isAsked: boolean
  readonly withinDays: number
}

/** The most days that the policy gives to anybody who may authorize a plan. */
const daysToSign = ({ planTerms }: PayerPolicy): number =>
  stated(planTerms?.signers)
    .filter(({ value: { roles } }) => roles === undefined || roles.some(authorizes))
    .reduce((most, { value: { withinDays = 0 } }) => Math.max(most, withinDays), 0)

const AUTHORIZING: ReadonlyArray<SignatureRole> = [
  'practitioner',
  'licensedPractitioner',
  'supervisor',
]

const authorizes = (role: SignatureRole): boolean => AUTHORIZING.some((one) => sameWord(one, role))

/** A signature of a role that is not known, by somebody other than the worker or not known. */
const mayAuthorize =
  (renderingProvider: RecordId | undefined) =>
  ({ role, signedBy }: Signature): boolean =>
    role === undefined && (signedBy === undefined || signedBy !== renderingProvider)
