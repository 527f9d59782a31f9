import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { AuthorizationRequirement } from '../policy/AuthorizationRequirement.js'
import { stated } from '../policy/stated.js'
import type { Authorization } from '../record/Authorization.js'
import type { RecordId } from '../record/RecordId.js'
import { authorizationAsked } from '../rule/authorizationAsked.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'

/** An authorization that bears units of the session and has no number by which a claim could name it. */
export interface AuthorizationNumberDetail {
  readonly reason: 'authorizationHasNoNumber'
  readonly authorization: RecordId
}

/**
 * Where the policy's `claimTerms.authorization` asks for an authorization, each that bears units of the session has the
 * payer's number, which the claim carries. Where none bears any, the one by which the session is judged has it. Where it is
 * known that the units are borne, and not by which of several, it is not known which number that is.
 */
export const authorizationHasNumber = policyRule<
  'authorizationHasNumber',
  AuthorizationRequirement,
  AuthorizationNumberDetail
>({
  id: 'authorizationHasNumber',
  title: 'The authorization has the number that the claim carries',
  severity: { schedule: 'info', sign: 'info', claim: 'error', audit: 'warning' },
  reasons: {
    authorizationHasNoNumber: {
      sentence: 'Authorization {authorization} has no number, and the claim has to carry it.',
      fix: 'Record the number that the payer gave; if it gave none, ask for it before the claim is sent.',
      fixedBy: 'biller',
      carc: carcs.authorizationNumberIsMissingOrWrong,
    },
  },
  basis: ({ claimTerms }) => stated(claimTerms?.authorization),
  check: (requirement) => {
    const isAsked = authorizationAsked(requirement)
    return (subject): Verdict<AuthorizationNumberDetail> => {
      const asked = isAsked(subject)
      if (E.isLeft(asked)) return asked.left
      const { session } = subject
      const { bearers, use } = subject.authorized(session)
      const [first] = bearers
      // Another rule says where none covers the session.
      if (first === undefined) return notApplicable
      const by = ({ id }: Authorization): ReadonlyArray<Evidence> => [
        sessionEvidence(session.id),
        { record: 'authorization', id },
      ]
      // Another rule says where it is not known whether the units are borne at all.
      if (!use.areBearersTold && use.unitsBeyond !== 'undetermined') {
        return undetermined(use.missing, by(first))
      }
      const without =
        bearers.find(({ number }) => number === '') ??
        bearers.find(({ number }) => number === undefined)
      if (without === undefined) return met
      const { id: authorization, number } = without
      return number === undefined
        ? undetermined(['authorization.number'], by(without))
        : notMet({ reason: 'authorizationHasNoNumber', authorization }, by(without), 'number')
    }
  },
})
