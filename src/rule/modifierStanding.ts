import * as E from 'fp-ts/Either'
import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { concerns } from './concerns.js'
import { renderedAs } from './renderedAs.js'
import { undetermined, type Undetermined } from './Verdict.js'

/** What one entry of a policy says of its modifier on a session: that it belongs there, that it does not, or that it cannot be told. */
export type ModifierStanding = 'required' | 'notRequired' | Undetermined

/** What an entry says of a session: nothing where one part of it fails, whatever is not known of another. */
export const modifierStanding = ({
  when,
  credentials,
}: ModifierRequirement): ((subject: SessionSubject) => ModifierStanding) => {
  const isConcerned = concerns(when)
  const isCredentialed = credentials === undefined ? () => true : renderedAs(credentials)
  return (subject) => {
    const concerned = isConcerned(subject)
    if (E.isLeft(concerned) && concerned.left.outcome === 'notApplicable') return 'notRequired'
    const credentialed = isCredentialed(subject)
    if (credentialed === false) return 'notRequired'
    const open = E.isLeft(concerned) && concerned.left.outcome === 'undetermined'
    if (credentialed === true) return open ? concerned.left : 'required'
    const { missing, evidence } = credentialed
    return open
      ? undetermined([...new Set([...concerned.left.missing, ...missing])], evidence)
      : credentialed
  }
}
