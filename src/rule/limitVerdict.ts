import * as E from 'fp-ts/Either'
import type { BeyondLimit, UnitLimit } from '../policy/UnitLimit.js'
import type { DatedSubject } from './DatedSubject.js'
import type { Detail } from './Detail.js'
import { limitEvidence, limitExcess, type LimitExcess } from './limitExcess.js'
import { notMet, type Undetermined, type Verdict } from './Verdict.js'

/**
 * What a limit says of a session: whether all of its units are within, or borne by authorizations where what is beyond
 * needs one. One that the limit is not about, by its code, its condition or its modifiers, it does not judge. Only what
 * the policy denies, or pays with an authorization alone, loses its support.
 */
export const limitVerdict = <D extends Detail>(
  limit: UnitLimit,
  detailOf: (excess: LimitExcess) => D,
): ((subject: DatedSubject) => Verdict<D>) => {
  const excessOf = limitExcess(limit)
  const isUnpaid = UNPAID[limit.beyond]
  const weight = untoldWeight(limit)
  return (subject) => {
    const excess = excessOf(subject)
    if (E.isLeft(excess)) {
      return excess.left.outcome === 'undetermined' ? { ...excess.left, ...weight } : excess.left
    }
    return {
      ...notMet(detailOf(excess.right), limitEvidence(limit, subject)),
      ...(isUnpaid ? { unsupportedUnits: excess.right.unitsBeyond } : {}),
    }
  }
}

/** Whether what goes beyond a limit is not paid, unless an authorization bears it. */
const UNPAID: Readonly<Record<BeyondLimit, boolean>> = {
  deny: true,
  authorizationNeeded: true,
  review: false,
  warn: false,
}

/**
 * What cannot be told weighs less where nothing is denied. What a worker gave all members no chart can tell: it keeps
 * nothing from being claimed, and an audit of all charts judges it.
 */
const untoldWeight = ({ scope, beyond }: UnitLimit): Pick<Undetermined, 'severityAtMost'> => {
  if (scope === 'staff') return { severityAtMost: 'info' }
  return UNPAID[beyond] ? {} : { severityAtMost: 'warning' }
}
