import * as E from 'fp-ts/Either'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { authorizationAsked } from '../rule/authorizationAsked.js'
import { isFirm } from '../rule/isFirm.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { ServiceLine } from '../units/ServiceLine.js'

/**
 * How many units of a line that would be paid, of those that began in a session, are beyond what is authorized, where a
 * policy asks for an authorization. What was read second hand takes nothing off by itself.
 */
export const unauthorizedUnits = (
  editions: Editions,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ((line: ServiceLine) => (session: RecordId) => number) => {
  const asking = bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.claimTerms?.authorization)
      .filter((cited) => isFirm(policy, cited))
      .map(({ value }) => authorizationAsked(value)),
  )
  return ({ serviceDate }) =>
    (id) => {
      const subject = subjects.get(id)
      if (subject === undefined || !asking.some((asks) => E.isRight(asks(subject)))) return 0
      const { authorization, use } = subject.authorized(subject.session)
      return authorization.kind === 'chosen' ? (use.beyondOn.get(serviceDate) ?? 0) : 0
    }
}
