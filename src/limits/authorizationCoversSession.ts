import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { AuthorizationRequirement } from '../policy/AuthorizationRequirement.js'
import { stated } from '../policy/stated.js'
import type { Authorization } from '../record/Authorization.js'
import type { RecordId } from '../record/RecordId.js'
import { authorizationAsked } from '../rule/authorizationAsked.js'
import { borneModifiers } from '../rule/borneModifiers.js'
import { policyRule } from '../rule/policyRule.js'
import { met, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { authorizedKind, fitsCode, fitsModifiers, fitsPayer } from '../subject/AuthorizedKind.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/** Why no authorization covers the session: the one that it names or the nearest, and how it misses. */
export type AuthorizationDetail =
  | { readonly reason: 'noAuthorization'; readonly serviceDate: CalendarDate }
  | {
      readonly reason: Miss
      readonly serviceDate: CalendarDate
      readonly authorization: RecordId
    }

type Miss =
  | 'authorizationIsForAnotherCode'
  | 'authorizationIsForAnotherPayer'
  | 'authorizationIsForOtherModifiers'
  | 'authorizationEndsBeforeItBegins'
  | 'authorizationHadEnded'
  | 'authorizationHadNotBegun'

/**
 * Where the policy's `claimTerms.authorization` asks for one, an authorization covers the session: its service date, its
 * code, the modifiers that it is limited to, and the payer. One that the session names must cover it itself.
 */
export const authorizationCoversSession = policyRule<
  'authorizationCoversSession',
  AuthorizationRequirement,
  AuthorizationDetail
>({
  id: 'authorizationCoversSession',
  title: 'An authorization covers the session where one is needed',
  severity: { schedule: 'warning', sign: 'info', claim: 'error', audit: 'error' },
  reasons: {
    noAuthorization: {
      sentence:
        'This policy asks for an authorization, and none is documented that could cover {serviceDate}.',
      fix: 'Ask the payer for one before further sessions; if it gave one, record it. Some payers give one afterwards.',
      fixedBy: 'biller',
      carc: carcs.authorizationIsAbsent,
    },
    authorizationIsForAnotherCode: {
      sentence: 'Authorization {authorization} is not for the code of the session.',
      fix: 'If the session is of a code that is authorized, correct it; otherwise ask for an authorization of its code.',
      fixedBy: 'biller',
      carc: carcs.authorizationDoesNotApply,
    },
    authorizationIsForAnotherPayer: {
      sentence:
        'Authorization {authorization} is of another payer than the one that pays on {serviceDate}.',
      fix: 'Check the coverage of that day; if it is right, ask this payer for an authorization.',
      fixedBy: 'biller',
      carc: carcs.authorizationNumberIsMissingOrWrong,
    },
    authorizationIsForOtherModifiers: {
      sentence:
        'Authorization {authorization} is limited to modifiers that the session does not bear.',
      fix: 'If the session bears them, record them; otherwise ask for an authorization of the service as it is given.',
      fixedBy: 'biller',
      carc: carcs.authorizationDoesNotApply,
    },
    authorizationEndsBeforeItBegins: {
      sentence: 'Authorization {authorization} ends before it begins, and covers no day.',
      fix: "Correct its dates from the payer's letter.",
      fixedBy: 'biller',
      carc: carcs.authorizationDoesNotApply,
    },
    authorizationHadEnded: {
      sentence: 'Authorization {authorization} had ended before {serviceDate}.',
      fix: 'Ask for a new one before further sessions; if the payer renewed it, record that.',
      fixedBy: 'biller',
      carc: carcs.authorizationHadExpired,
    },
    authorizationHadNotBegun: {
      sentence: 'Authorization {authorization} began after {serviceDate}.',
      fix: 'If an earlier one covers that day, record it; otherwise ask the payer whether it covers earlier days.',
      fixedBy: 'biller',
      carc: carcs.authorizationDoesNotApply,
    },
  },
  basis: ({ claimTerms }) => stated(claimTerms?.authorization),
  check: (requirement) => {
    const isAsked = authorizationAsked(requirement)
    return (subject): Verdict<AuthorizationDetail> => {
      const asked = isAsked(subject)
      if (E.isLeft(asked)) return asked.left
      const { session, serviceDate } = subject
      const evidence = [sessionEvidence(session.id)]
      const { authorization } = subject.authorized(session)
      if (authorization.kind === 'chosen') return met
      if (authorization.kind === 'unknown') {
        return undetermined(authorization.missing, [...evidence, ...authorization.evidence])
      }
      const { nearest } = authorization
      if (nearest === undefined) return notMet({ reason: 'noAuthorization', serviceDate }, evidence)
      const { id } = nearest
      const [reason, field] = missOf(nearest, subject, serviceDate)
      return notMet(
        { reason, serviceDate, authorization: id },
        [...evidence, { record: 'authorization', id }],
        field,
      )
    }
  },
})

const missOf = (
  nearest: Authorization,
  subject: SessionSubject,
  serviceDate: CalendarDate,
): readonly [Miss, string] => {
  const { session, policy, editions } = subject
  const kind = authorizedKind(session, policy, borneModifiers(editions)(subject))
  if (fitsCode(nearest, kind) === false) return ['authorizationIsForAnotherCode', 'codes']
  if (fitsPayer(nearest, kind) === false) return ['authorizationIsForAnotherPayer', 'payer']
  if (fitsModifiers(nearest, kind) === false) {
    return ['authorizationIsForOtherModifiers', 'modifiers']
  }
  const { from = serviceDate, through = from } = nearest.effective ?? {}
  if (through < from) return ['authorizationEndsBeforeItBegins', 'effective']
  return [from > serviceDate ? 'authorizationHadNotBegun' : 'authorizationHadEnded', 'effective']
}
