import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import { sameWord } from '../code/sameWord.js'
import type { SignatureRole } from '../code/SignatureRole.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import type { Signature } from '../record/Signature.js'
import { noPlanRemedies } from '../rule/noPlanRemedies.js'
import { planFails, planInEffect, type NoPlanDetail } from '../rule/planInEffect.js'
import { policyRule } from '../rule/policyRule.js'
import {
  met,
  notApplicable,
  undetermined,
  type Undetermined,
  type Verdict,
} from '../rule/Verdict.js'
import { withEvidence } from '../rule/withEvidence.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

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
 * member signed as practitioner, licensed practitioner or supervisor, or another assessed. When they signed is for
 * another rule. The policy's `planTerms.separateAuthorizer` asks for it.
 */
export const planIsAuthorizedByAnother = policyRule<
  'planIsAuthorizedByAnother',
  boolean,
  SeparationDetail
>({
  id: 'planIsAuthorizedByAnother',
  title: 'The treatment plan is not authorized by the worker alone who assesses and renders',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    ...noPlanRemedies,
    nobodyAuthorized: {
      sentence: 'No practitioner, licensed practitioner or supervisor has signed plan {plan}.',
      fix: 'Have the plan signed by who may authorize it before further sessions; if that was done, record the signature.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
    workerAuthorizedAlone: {
      sentence:
        '{renderingProvider} alone signed plan {plan} as practitioner, and also rendered the session; nobody else is known to have assessed the member.',
      fix: 'Have another staff member review and sign the plan before further sessions; if one did, record the signature.',
      fixedBy: 'supervisor',
      carc: carcs.programGuidelinesNotMet,
    },
  },
  basis: ({ planTerms }) => stated(planTerms?.separateAuthorizer),
  check:
    (isAsked) =>
    (subject): Verdict<SeparationDetail> => {
      if (!isAsked) return notApplicable
      const found = planInEffect(subject)
      if (E.isLeft(found)) return found.left
      const { plan, evidence } = found.right
      const { id, signatures } = plan
      if (signatures === undefined) return undetermined(['plan.signatures'], evidence)
      const { renderingProvider } = subject.session
      const authorizing = signatures.filter(({ role }) => role !== undefined && authorizes(role))
      const signers = new Set(authorizing.flatMap(({ signedBy }) => signedBy ?? []))
      if (signers.size > 1) return met
      if (renderingProvider !== undefined && [...signers].some((one) => one !== renderingProvider))
        return met
      const missing = [
        ...(signatures.some(mayAuthorize(renderingProvider)) ? ['plan.signatures.role'] : []),
        ...(authorizing.some(({ signedBy }) => signedBy === undefined)
          ? ['plan.signatures.signedBy']
          : []),
      ]
      if (missing.length > 0) return undetermined(missing, evidence)
      if (signers.size === 0) {
        const detail = { reason: 'nobodyAuthorized', plan: id } as const
        return planFails(subject, found.right, detail, 'signatures')
      }
      if (renderingProvider === undefined) {
        return undetermined(['session.renderingProvider'], evidence)
      }
      const assessed = assessedByAnother(subject, renderingProvider, evidence)
      if (typeof assessed === 'object') return assessed
      const detail = { reason: 'workerAuthorizedAlone', plan: id, renderingProvider } as const
      return assessed
        ? met
        : planFails(subject, { evidence: byOneWorker(subject, evidence) }, detail, 'signatures')
    },
})

/** What shows that the worker did all: the assessment too, before the plan, which is to be corrected. */
const byOneWorker = (
  { session, assessment }: SessionSubject,
  evidence: ReadonlyArray<Evidence>,
): ReadonlyArray<Evidence> =>
  assessment.kind === 'chosen'
    ? withEvidence(
        [sessionEvidence(session.id), { record: 'assessment', id: assessment.record.id }],
        evidence,
      )
    : evidence

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

/** Whether another than the worker assessed the member, or what is missing to tell. */
const assessedByAnother = (
  { assessment, openAssessments }: SessionSubject,
  worker: RecordId,
  evidence: ReadonlyArray<Evidence>,
): boolean | Undetermined => {
  if (assessment.kind === 'none') return false
  if (assessment.kind === 'unknown') {
    return undetermined(assessment.missing, [...evidence, ...assessment.evidence])
  }
  const { id, performedBy } = assessment.record
  const missing = [
    ...openAssessments.missing,
    ...(performedBy === undefined ? ['assessment.performedBy'] : []),
  ]
  return missing.length > 0
    ? undetermined(
        missing,
        withEvidence([...evidence, { record: 'assessment', id }], openAssessments.evidence),
      )
    : performedBy !== worker
}
