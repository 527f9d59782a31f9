import * as E from 'fp-ts/Either'
import { sameWord } from '../code/sameWord.js'
import type { ModifierRequirement } from '../policy/ModifierRequirement.js'
import type { Session } from '../record/Session.js'
import { sessionEvidence } from '../subject/Evidence.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { concerns } from './concerns.js'
import { renderedAs } from './renderedAs.js'
import { undetermined, type Undetermined } from './Verdict.js'
import { withEvidence } from './withEvidence.js'

/** What one entry of a policy says of its modifier on a session: that it belongs there, that it does not, or that it cannot be told. */
export type ModifierStanding = 'required' | 'notRequired' | Undetermined

/** What an entry says of a session: nothing where one part of it fails, whatever is not known of another. */
export const modifierStanding = (
  entry: ModifierRequirement,
): ((subject: SessionSubject) => ModifierStanding) => {
  const parts = partsOf(entry)
  return (subject) => {
    const open: Array<Undetermined> = []
    for (const part of parts) {
      const holds = part(subject)
      if (holds === false) return 'notRequired'
      if (holds !== true) open.push(holds)
    }
    const [first, ...others] = open
    return first === undefined ? 'required' : others.reduce(bothOpen, first)
  }
}

const bothOpen = (one: Undetermined, other: Undetermined): Undetermined =>
  undetermined(
    [...new Set([...one.missing, ...other.missing])],
    withEvidence(one.evidence, other.evidence),
  )

/** Whether a part of an entry holds of a session, or why it cannot be told. */
type Part = (subject: SessionSubject) => boolean | Undetermined

const partsOf = ({
  when,
  credentials,
  programs,
  memberPresent,
}: ModifierRequirement): ReadonlyArray<Part> => {
  const isConcerned = concerns(when)
  return [
    (subject) => {
      const concerned = isConcerned(subject)
      if (E.isRight(concerned)) return true
      return concerned.left.outcome === 'undetermined' && concerned.left
    },
    ...(credentials === undefined ? [] : [renderedAs(credentials)]),
    ...(programs === undefined
      ? []
      : [
          told('programs', (given) =>
            given.some((one) => programs.some((asked) => sameWord(asked, one))),
          ),
        ]),
    ...(memberPresent === undefined
      ? []
      : [told('memberPresent', (given) => given === memberPresent)]),
  ]
}

/** A part that one field of the session tells. */
const told =
  <Field extends 'programs' | 'memberPresent'>(
    field: Field,
    holds: (given: NonNullable<Session[Field]>) => boolean,
  ): Part =>
  ({ session }) => {
    const given = session[field]
    return given === undefined
      ? undetermined([`session.${field}`], [sessionEvidence(session.id)])
      : holds(given)
  }
