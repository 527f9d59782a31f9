import * as E from 'fp-ts/Either'
import { carcs } from '../code/carcs.js'
import type { AuthorizationRequirement } from '../policy/AuthorizationRequirement.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { authorizationAsked } from '../rule/authorizationAsked.js'
import { judgeFor } from '../rule/judgeFor.js'
import { policyRule } from '../rule/policyRule.js'
import type { PolicyRuleText, Rule } from '../rule/Rule.js'
import { unitsIn } from '../rule/unitsIn.js'
import { met, notApplicable, notMet, undetermined, type Verdict } from '../rule/Verdict.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** How far a session goes beyond what its authorization has left. */
export interface AuthorizedUnitsDetail {
  /** `namedAuthorizationIsExceeded`: the session names one, though no policy asks for it. */
  readonly reason:
    'authorizationIsExhausted' | 'authorizationIsExceeded' | 'namedAuthorizationIsExceeded'
  /** The one by which the session is judged. */
  readonly authorization: RecordId
  /** Units that begin in the session and that it, or the next ones, bear. */
  readonly unitsWithin: number
  /** Units that begin in the session and would be paid, but that none has left. */
  readonly unitsBeyond: number
}

const text: PolicyRuleText<
  'unitsAreWithinAuthorization',
  AuthorizationRequirement,
  AuthorizedUnitsDetail
> = {
  id: 'unitsAreWithinAuthorization',
  title: 'The units are within what is authorized',
  severity: { schedule: 'error', sign: 'info', claim: 'error', audit: 'error' },
  reasons: {
    authorizationIsExhausted: {
      sentence:
        'Authorization {authorization} has nothing left for this session. Units that it does not cover: {unitsBeyond}.',
      fix: 'Ask the payer for more units; if it granted them, record that. Until then do not bill these units.',
      fixedBy: 'biller',
      carc: carcs.authorizationIsExceeded,
    },
    authorizationIsExceeded: {
      sentence:
        'Authorization {authorization} covers only a part of this session. Units within: {unitsWithin}; beyond: {unitsBeyond}.',
      fix: 'Bill only what is within; ask the payer for more units before further sessions.',
      fixedBy: 'biller',
      carc: carcs.authorizationIsExceeded,
    },
    namedAuthorizationIsExceeded: {
      sentence:
        'The session names authorization {authorization}, which has too few units left. Units within: {unitsWithin}; beyond: {unitsBeyond}.',
      fix: 'Check whether the payer asks for an authorization of this service; if not, none needs to be named.',
      fixedBy: 'biller',
      severityAtMost: 'warning',
    },
  },
  basis: ({ claimTerms }) => stated(claimTerms?.authorization),
  check: (requirement) => {
    const isAsked = authorizationAsked(requirement)
    return (subject) => {
      const asked = isAsked(subject)
      return E.isLeft(asked) ? asked.left : judged(subject, false)
    }
  },
}

const byPolicies = policyRule(text)

/**
 * The units of the session are within what its authorization has left, in the order in which sessions use it: those that
 * are billed already, then by service date. What one authorization lacks the next one bears, unless the session names
 * its own. Units beyond lose their support, the last ones first.
 *
 * The policy's `claimTerms.authorization` asks for it. Where no policy does, a session that names an authorization is
 * judged by it all the same, as a warning at most.
 */
export const unitsAreWithinAuthorization: Rule<
  'unitsAreWithinAuthorization',
  AuthorizedUnitsDetail
> = {
  ...byPolicies,
  findings: (bench) => {
    const { payer, agencies, baselines } = bench
    const editions = [...(payer === undefined ? [] : [payer]), ...agencies, ...baselines]
    if (editions.some(({ edition }) => text.basis(edition).length > 0)) {
      return byPolicies.findings(bench)
    }
    const judge = judgeFor(text, bench, judgedWhereNamed)
    return (subject) => [judge(subject)]
  },
}

const judgedWhereNamed = (subject: SessionSubject): Verdict<AuthorizedUnitsDetail> => {
  if (subject.session.authorization === undefined) return notApplicable
  const verdict = judged(subject, true)
  return verdict.outcome === 'undetermined' ? { ...verdict, severityAtMost: 'warning' } : verdict
}

const judged = (subject: SessionSubject, isOnlyNamed: boolean): Verdict<AuthorizedUnitsDetail> => {
  const { session } = subject
  const { authorization, use } = subject.authorized(session)
  // Another rule says where none covers the session.
  if (authorization.kind !== 'chosen') return notApplicable
  const known = unitsIn(subject)
  if (E.isLeft(known)) return known.left
  const { id } = authorization.record
  const evidence: ReadonlyArray<Evidence> = [
    sessionEvidence(session.id),
    { record: 'authorization', id },
  ]
  const { unitsBorne, unitsBeyond, unitsNotBorne, missing } = use
  if (unitsBeyond === 'undetermined') return undetermined(missing, evidence)
  if (unitsBeyond === 0) return met
  const exceeded = unitsBorne === 0 ? 'authorizationIsExhausted' : 'authorizationIsExceeded'
  const reason = isOnlyNamed ? 'namedAuthorizationIsExceeded' : exceeded
  return {
    ...notMet(
      { reason, authorization: id, unitsWithin: unitsBorne, unitsBeyond },
      evidence,
      'units',
    ),
    unsupportedUnits: unitsNotBorne,
  }
}
