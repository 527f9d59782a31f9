import * as E from 'fp-ts/Either'
import type { AuthorizationRequirement } from '../policy/AuthorizationRequirement.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { bearsModifier } from '../units/BorneModifiers.js'
import { borneModifiers } from './borneModifiers.js'
import { concerns } from './concerns.js'
import { onceInARow } from './onceInARow.js'
import { notApplicable, undetermined, type NotApplicable, type Undetermined } from './Verdict.js'

/** Whether a policy asks for an authorization of a session, by its date, its modifiers and the facts that it names. */
export const authorizationAsked = ({
  when,
  from,
  modifiers,
}: AuthorizationRequirement): ((
  subject: SessionSubject,
) => E.Either<NotApplicable | Undetermined, true>) => {
  const isConcerned = concerns(when)
  const borneBy = onceInARow(borneModifiers)
  return (subject) => {
    const { session, serviceDate, editions } = subject
    const concerned = isConcerned(subject)
    if (E.isLeft(concerned) && concerned.left.outcome === 'notApplicable') return concerned
    const missing = new Set(missingIn(concerned))
    if (from !== undefined) {
      if (serviceDate === undefined) missing.add('session.start')
      else if (serviceDate < from) return E.left(notApplicable)
    }
    if (modifiers !== undefined) {
      const borne = modifiers.map(bearsModifier(borneBy(editions)(subject)))
      if (!borne.includes(true)) {
        if (!borne.includes(undefined)) return E.left(notApplicable)
        missing.add('session.modifiers')
      }
    }
    return missing.size === 0
      ? E.right(true)
      : E.left(undetermined([...missing], [sessionEvidence(session.id)]))
  }
}

const missingIn = (
  concerned: E.Either<NotApplicable | Undetermined, true>,
): ReadonlyArray<string> =>
  E.isLeft(concerned) && concerned.left.outcome === 'undetermined' ? concerned.left.missing : []
