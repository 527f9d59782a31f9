import * as E from 'fp-ts/Either'
import { countsToward } from '../ledger/countsToward.js'
import type { LimitUse } from '../ledger/limitUse.js'
import type { BeyondLimit, UnitLimit } from '../policy/UnitLimit.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { claimFactsOf } from '../units/ClaimFacts.js'
import type { Detail } from './Detail.js'
import { unitsIn } from './unitsIn.js'
import {
  met,
  notApplicable,
  notMet,
  undetermined,
  type Met,
  type NotApplicable,
  type Undetermined,
  type Verdict,
} from './Verdict.js'

/** How far a session goes beyond a limit. */
export interface LimitExcess {
  /** How far the limit is used on the session's first service date that goes beyond it. */
  readonly use: LimitUse
  readonly maximum: number
  /** Units that began in the session beyond the maximum, on all of its days. */
  readonly unitsBeyond: number
}

/**
 * What a limit says of a session: whether all of its units are within. One that the limit is not about, by its code, its
 * condition or its modifiers, it does not judge. Only what the policy denies takes the support from units.
 */
export const limitVerdict = <D extends Detail>(
  limit: UnitLimit,
  detailOf: (excess: LimitExcess) => D,
): ((subject: SessionSubject) => Verdict<D>) => {
  const excessOf = limitExcess(limit)
  return (subject) => {
    const excess = excessOf(subject)
    if (E.isLeft(excess)) {
      return excess.left.outcome === 'undetermined'
        ? { ...excess.left, ...ceiling(limit.beyond) }
        : excess.left
    }
    const { unitsBeyond } = excess.right
    return {
      ...notMet(detailOf(excess.right), [sessionEvidence(subject.session.id)]),
      ...(limit.beyond === 'deny' ? { unsupportedUnits: unitsBeyond } : {}),
    }
  }
}

const ceiling = (beyond: BeyondLimit): Pick<Undetermined, 'severityAtMost'> =>
  beyond === 'deny' ? {} : { severityAtMost: 'warning' }

const limitExcess = (
  limit: UnitLimit,
): ((subject: SessionSubject) => E.Either<Met | NotApplicable | Undetermined, LimitExcess>) => {
  const { codes, maximum } = limit
  const counts = countsToward(limit)
  return (subject) => {
    const { session, serviceDate, member, limitUse } = subject
    const { birthDate } = member
    if (maximum === 'unlimited' || !codes.includes(session.code)) return E.left(notApplicable)
    const evidence = [sessionEvidence(session.id)]
    const known = unitsIn(subject)
    const facts = claimFactsOf(session)
    const judged = (E.isRight(known) ? known.right.serviceDates : [serviceDate]).flatMap((date) => {
      const missing = counts({ facts, birthDate, serviceDate: date })
      return missing === false ? [] : [{ date, missing }]
    })
    if (judged.length === 0) return E.left(notApplicable)
    if (E.isLeft(known)) return known
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
    const uses = judged.flatMap(({ date }) =>
      date === undefined ? [] : [limitUse(limit, date, session.renderingProvider)],
    )
    const over = uses.filter(({ unitsBeyond }) => unitsBeyond.has(session.id))
    const [use] = over
    if (use !== undefined) {
      let unitsBeyond = 0
      for (const one of over) unitsBeyond += one.unitsBeyond.get(session.id) ?? 0
      return E.right({ use, maximum, unitsBeyond })
    }
    if (uses.some(({ hasWindow }) => !hasWindow)) {
      return E.left(undetermined(['plan.effective'], evidence))
    }
    return E.left(
      uses.some(({ untold }) => untold.has(session.id))
        ? undetermined(['sessions'], evidence)
        : met,
    )
  }
}
