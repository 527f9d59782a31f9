import * as E from 'fp-ts/Either'
import type { Condition } from '../policy/Condition.js'
import { meetsCondition } from '../policy/meetsCondition.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { notApplicable, undetermined, type NotApplicable, type Undetermined } from './Verdict.js'

/**
 * Whether a value of a policy is about a session: that it is not where one part of its condition fails, and that it
 * cannot be told where none fails and one is not known.
 */
export const concerns = (
  when: Condition | undefined,
): ((subject: SessionSubject) => E.Either<NotApplicable | Undetermined, true>) => {
  if (when === undefined) return () => CONCERNED
  const meets = meetsCondition(when)
  return ({ session, member: { birthDate }, serviceDate }) => {
    const { modality } = session
    const missing = meets({ birthDate, serviceDate, format: session.format?.kind, modality })
    if (missing === false) return E.left(notApplicable)
    return missing.length === 0
      ? CONCERNED
      : E.left(undetermined(missing, [sessionEvidence(session.id)]))
  }
}

const CONCERNED = E.right<never, true>(true)
