import { ownModifiers, type BorneModifiers } from '../subject/AuthorizedKind.js'
import type { Editions } from '../subject/Editions.js'
import type { SessionSubject } from '../subject/SessionSubject.js'
import { statedModifiers } from '../subject/statedModifiers.js'
import { modifiersOf, type SessionModifiers } from './modifiersOf.js'

/**
 * The modifiers that a session bears on a claim of some editions: those that follow from its facts, where a policy
 * states modifiers; elsewhere those that the caller set.
 */
export const borneModifiers = (
  editions: Editions,
): ((subject: SessionSubject) => BorneModifiers) => {
  const entries = statedModifiers(editions)
  if (entries.length === 0) return ({ session }) => ownModifiers(session)
  const found: (subject: SessionSubject) => SessionModifiers = modifiersOf(entries)
  return (subject) => {
    const { modifiers, open } = found(subject)
    const areComplete = open.length === 0 && subject.session.modifiers !== undefined
    return { known: modifiers, areComplete }
  }
}
