import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { CredentialRequirement } from '../policy/CredentialRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { concerns } from '../rule/concerns.js'
import { credentialStanding } from '../rule/credentialStanding.js'
import { policyRule } from '../rule/policyRule.js'
import { renderingOf } from '../rule/renderingOf.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why the rendering provider has no credential that counts. */
export type CredentialDetail =
  | { readonly reason: 'noCredential'; readonly staff: RecordId }
  | {
      readonly reason: 'noneIsAccepted' | 'noneIsInForce'
      readonly staff: RecordId
      readonly serviceDate: CalendarDate
    }

/**
 * The rendering provider holds a credential that the policy accepts, in force on the service date. The policy's
 * `delivery.credentials` ask for it, of members of some ages or of some formats alone where they say so.
 */
export const providerIsCredentialed = policyRule<
  'providerIsCredentialed',
  CredentialRequirement,
  CredentialDetail
>({
  id: 'providerIsCredentialed',
  title: 'The rendering provider is credentialed for the service on the service date',
  severity: { schedule: 'warning', sign: 'warning', claim: 'error', audit: 'error' },
  reasons: {
    noCredential: {
      sentence: 'The rendering provider {staff} holds no credential.',
      fix: 'Record the credentials that they hold; without one they may not render the service.',
      fixedBy: 'supervisor',
      carc: carcs.providerNotCertified,
    },
    noneIsInForce: {
      sentence:
        'The credentials of the rendering provider {staff} that this policy accepts are not in force on {serviceDate}.',
      fix: 'Check their first and last day; a credential given or renewed later does not reach back.',
      fixedBy: 'supervisor',
      carc: carcs.providerNotCertified,
    },
    noneIsAccepted: {
      sentence:
        'The rendering provider {staff} holds no credential that this policy accepts for the session of {serviceDate}.',
      fix: 'Check whether a credential is missing on file; otherwise assign staff whom the payer accepts for this member and format.',
      fixedBy: 'scheduler',
      carc: carcs.providerNotEligibleForService,
    },
  },
  basis: ({ delivery }) => stated(delivery?.credentials),
  check: ({ when, credentials: accepted }) => {
    const concerned = concerns(when)
    const standingOf = credentialStanding(accepted)
    return (subject): Verdict<CredentialDetail> => {
      const about = concerned(subject)
      if (E.isLeft(about)) return about.left
      const rendering = renderingOf(subject)
      if (E.isLeft(rendering)) return rendering.left
      const { staff, serviceDate, evidence } = rendering.right
      const standing = standingOf(staff, serviceDate)
      if (standing === 'credentialed') return met
      if (typeof standing === 'object') return undetermined([standing.missing], evidence)
      const detail =
        standing === 'noCredential'
          ? { reason: standing, staff: staff.id }
          : { reason: standing, staff: staff.id, serviceDate }
      return notMet(detail, evidence, 'credentials')
    }
  },
})
