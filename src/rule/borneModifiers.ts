import { ownModifiers } from '../subject/AuthorizedKind.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { statedModifiers } from '../subject/statedModifiers.js'
import type { BorneModifiers } from '../units/BorneModifiers.js'
import { modifiersOf, type SessionModifiers } from './modifiersOf.js'

/**
 * The modifiers that a session bears on a claim of some editions: those that follow from its facts, where a policy
 * states modifiers; elsewhere those that the caller set. Where the facts tell all that the policy names, what of it does
 * not follow from them is not borne, whatever the caller set or would set.
 */
export const borneModifiers = (
  editions: Editions,
): ((subject: SessionSubject) => BorneModifiers) => {
  const entries = statedModifiers(editions)
  if (entries.length === 0) return ({ session }) => ownModifiers(session)
  const found: (subject: SessionSubject) => SessionModifiers = modifiersOf(entries)
  const named = [...new Set(entries.map(({ modifier }) => modifier))]
  return (subject) => {
    const { modifiers: known, open } = found(subject)
    if (open.length > 0) return { known, areComplete: false }
    if (subject.session.modifiers !== undefined) return { known, areComplete: true }
    const ruledOut = named.filter((modifier) => !known.includes(modifier))
    return { known, areComplete: false, ruledOut }
  }
}
