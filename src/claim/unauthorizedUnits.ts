import * as E from 'fp-ts/Either'
import type { LimitUses } from '../ledger/limitUses.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { authorizationAsked } from '../rule/authorizationAsked.js'
import { isFirm } from '../rule/isFirm.js'
import { unitsNotBorneOn } from '../rule/unauthorizedExcess.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { ServiceLine } from '../units/ServiceLine.js'

/**
 * How many units of a line that is paid otherwise, of those that began in a session, are beyond what is authorized: of
 * all of them where a policy asks for an authorization of the session, and of those beyond a limit where it asks for one
 * of these. What was read second hand takes nothing off by itself.
 */
export const unauthorizedUnits = (
  editions: Editions,
  limitUse: LimitUses,
  subjects: ReadonlyMap<RecordId, SessionSubject>,
): ((line: ServiceLine) => (session: RecordId) => number) => {
  const asking = bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.claimTerms?.authorization)
      .filter((cited) => isFirm(policy, cited))
      .map(({ value }) => authorizationAsked(value)),
  )
  const limits = limitsAsking(editions)
  return (line) => {
    const { serviceDate, code } = line
    const beyond = limits
      .filter(({ codes }) => codes.includes(code))
      .map((limit) => limitUse(limit, serviceDate).startsBeyond)
    const unitsBeyond = (id: RecordId): number =>
      Math.max(0, ...beyond.map((starts) => begunAt(line, id, starts.get(id) ?? NEVER)))
    return (id) => {
      const subject = subjects.get(id)
      if (subject === undefined) return 0
      const isAsked = asking.some((asks) => E.isRight(asks(subject)))
      const needing = unitsBeyond(id)
      if (!isAsked && needing === 0) return 0
      const authorized = subject.authorized(subject.session)
      const { authorization, use } = authorized
      if (isAsked && authorization.kind === 'chosen') return use.beyondOn.get(serviceDate) ?? 0
      // What cannot be told, and that no authorization is there for a session of which one is asked, other findings say.
      const notBorne = unitsNotBorneOn(authorized, serviceDate)
      return notBorne === 'untold' ? 0 : Math.min(needing, notBorne)
    }
  }
}

const NEVER: ReadonlySet<number> = new Set()

const limitsAsking = (editions: Editions): ReadonlyArray<UnitLimit> =>
  bindingEditions(editions).flatMap((policy) =>
    stated(policy.edition.limits)
      .filter((cited) => cited.value.beyond === 'authorizationNeeded' && isFirm(policy, cited))
      .map(({ value }) => value),
  )

/** How many units of a line began in a session at some instants. */
const begunAt = ({ slices }: ServiceLine, id: RecordId, starts: ReadonlySet<number>): number => {
  let units = 0
  for (const { pieces } of slices) {
    const [first] = pieces
    if (first?.session === id && starts.has(instantOf(first.start))) units += 1
  }
  return units
}
