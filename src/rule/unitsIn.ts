import * as E from 'fp-ts/Either'
import { sessionEvidence } from '../subject/Evidence.js'
import { issuePath } from '../subject/issuePath.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { SessionUnits } from '../units/SessionUnits.js'
import { notApplicable, undetermined, type NotApplicable, type Undetermined } from './Verdict.js'
import { wrongTimes } from './wrongTimes.js'

/**
 * The units of a session, or what their lack amounts to. Where another rule already says why there are none, there is
 * nothing to judge: a session whose times are wrong, or missing though it is finished, sessions of one id that cannot be
 * told apart, no payer's policy. Before a session is finished its times are not known yet, where the policy does not say
 * how time becomes units they cannot be known, nor where another session shares the day's total and its time is unknown.
 */
export const unitsIn = ({
  session,
  units,
  timeIssues,
  editions,
}: SessionSubject): E.Either<NotApplicable | Undetermined, SessionUnits> => {
  const evidence = [sessionEvidence(session.id)]
  if (units === undefined) {
    return E.left(
      wrongTimes({ session, timeIssues }).length > 0 || timeIssues.length === 0
        ? notApplicable
        : undetermined(timeIssues.map(issuePath), evidence),
    )
  }
  if (!('missing' in units)) return E.right(units)
  if (editions.payer === undefined) return E.left(notApplicable)
  if ('becauseOf' in units) {
    return E.left(undetermined(units.missing, [...evidence, sessionEvidence(units.becauseOf)]))
  }
  const missing = units.missing.map((matter) => `policy.units.${matter}`)
  return E.left(undetermined(missing.length > 0 ? missing : ['policy.units'], evidence))
}
