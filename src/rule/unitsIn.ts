import * as E from 'fp-ts/Either'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import type { SessionUnits } from '../units/SessionUnits.js'
import { notApplicable, undetermined, type NotApplicable, type Undetermined } from './Verdict.js'

/**
 * The units of a session, or what their lack amounts to. Where another rule already says why there are none, there is
 * nothing to judge: a finished session whose times are missing or wrong, sessions of one id that cannot be told apart,
 * no payer's policy. Before a session is finished its times are not known yet, and where the policy does not say how
 * time becomes units they cannot be known.
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
      session.status === 'finished' || timeIssues.length === 0
        ? notApplicable
        : undetermined(timeIssues.map(pathOf), evidence),
    )
  }
  if (!('missing' in units)) return E.right(units)
  if (editions.payer === undefined) return E.left(notApplicable)
  const missing = units.missing.map((matter) => `policy.units.${matter}`)
  return E.left(undetermined(missing.length > 0 ? missing : ['policy.units'], evidence))
}

const pathOf = ({ note, field }: SessionSubject['timeIssues'][number]): string =>
  `${note === undefined ? 'session' : 'note'}.${field}`
