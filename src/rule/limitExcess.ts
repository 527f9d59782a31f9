import * as E from 'fp-ts/Either'
import { countsToward } from '../ledger/countsToward.js'
import { unitsBeyondIn, type LimitUse } from '../ledger/limitUse.js'
import type { UnitLimit } from '../policy/UnitLimit.js'
import type { SessionAuthorization } from '../subject/authorizationUses.js'
import { sessionEvidence, type Evidence } from '../subject/Evidence.js'
import { countedBy } from './countedBy.js'
import type { DatedSubject } from './DatedSubject.js'
import { unauthorizedExcess, unitsNotBorneOn } from './unauthorizedExcess.js'
import { unitsIn } from './unitsIn.js'
import {
  met,
  notApplicable,
  undetermined,
  type Met,
  type NotApplicable,
  type Undetermined,
} from './Verdict.js'

/** How far a session goes beyond a limit. */
export interface LimitExcess {
  /** How far the limit is used on the session's first service date that goes beyond it. */
  readonly use: LimitUse
  readonly maximum: number
  /**
   * Units that began in the session beyond the maximum, on all of its days; where what is beyond needs an authorization,
   * those of them that none bears.
   */
  readonly unitsBeyond: number
}

/** How far a limit is exceeded by a session, or what it says otherwise. */
export const limitExcess = (
  limit: UnitLimit,
): ((subject: DatedSubject) => E.Either<Met | NotApplicable | Undetermined, LimitExcess>) => {
  const { codes, maximum } = limit
  const counts = countsToward(limit)
  return (subject) => {
    const { session, serviceDate, limitUse } = subject
    if (maximum === 'unlimited' || !codes.includes(session.code)) return E.left(notApplicable)
    const known = unitsIn(subject)
    const judged = (E.isRight(known) ? known.right.serviceDates : [serviceDate]).flatMap((date) => {
      const missing = counts(countedBy(subject, date))
      return missing === false ? [] : [{ date, missing }]
    })
    if (judged.length === 0) return E.left(notApplicable)
    if (E.isLeft(known)) return known
    const dates = judged.map(({ date }) => date)
    const authorized = authorizedBeyond(limit, subject)
    if (authorized && dates.every((date) => unitsNotBorneOn(authorized, date) === 0)) {
      return E.left(met)
    }
    const evidence = limitEvidence(limit, subject)
    const missing = new Set(judged.flatMap((one) => one.missing))
    if (missing.size > 0) return E.left(undetermined([...missing], evidence))
    if (limit.window.kind === 'plan' && subject.plan.kind !== 'chosen') {
      // That there is no plan is for other rules to say.
      return E.left(
        subject.plan.kind === 'none'
          ? notApplicable
          : undetermined(subject.plan.missing, [...evidence, ...subject.plan.evidence]),
      )
    }
    const uses = dates.map((date) => {
      const use = limitUse(limit, date, session.renderingProvider)
      const beyond = unitsBeyondIn(use, session.id)
      return { use, beyond: authorized ? unauthorizedExcess(beyond, authorized, date) : beyond }
    })
    const over = uses.filter(({ beyond }) => typeof beyond === 'number' && beyond > 0)
    const [first] = over
    if (first !== undefined) {
      let unitsBeyond = 0
      for (const { beyond } of over) unitsBeyond += Number(beyond)
      return E.right({ use: first.use, maximum, unitsBeyond })
    }
    if (uses.some(({ use }) => !use.hasWindow)) {
      return E.left(
        limit.scope === 'staff' ? notApplicable : undetermined(['plan.effective'], evidence),
      )
    }
    const untold = uses.filter(({ beyond }) => beyond === 'untold')
    if (untold.length === 0) return E.left(met)
    const areOthersKnown = untold.every(({ use }) => !use.untold.has(session.id))
    const ofOthers = areOthersKnown ? [] : untold.flatMap(missingOf)
    const fields = [...ofOthers, ...fieldsMissingOf(authorized)]
    return E.left(undetermined([...new Set(fields)].sort(), evidence))
  }
}

/** Why it is not known how far others use a limit. */
const missingOf = ({ use }: { readonly use: LimitUse }): ReadonlyArray<string> =>
  use.missing.length === 0 ? ['sessions'] : use.missing

/** The authorization of a session, where a limit asks for one beyond its maximum. */
const authorizedBeyond = (
  { beyond }: UnitLimit,
  { session, authorized }: DatedSubject,
): SessionAuthorization | undefined =>
  beyond === 'authorizationNeeded' ? authorized(session) : undefined

const fieldsMissingOf = (authorized: SessionAuthorization | undefined): ReadonlyArray<string> => {
  if (authorized === undefined) return []
  const { authorization, use } = authorized
  return authorization.kind === 'unknown' ? authorization.missing : use.missing
}

/** The session, and where what is beyond needs an authorization, what bears it. */
export const limitEvidence = (limit: UnitLimit, subject: DatedSubject): ReadonlyArray<Evidence> => {
  const own = sessionEvidence(subject.session.id)
  const authorization = authorizedBeyond(limit, subject)?.authorization
  switch (authorization?.kind) {
    case 'chosen':
      return [own, { record: 'authorization', id: authorization.record.id }]
    case 'unknown':
      return [own, ...authorization.evidence]
    default:
      return [own]
  }
}
