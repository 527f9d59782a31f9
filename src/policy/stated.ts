import type { Cited } from '../source/Cited.js'
import type { Statement } from '../source/Statement.js'
import type { Statements } from '../source/Statements.js'

/** The cited values of a matter: none where the text is silent, or the file does not take the matter up. */
export const stated = <A>(
  said: Statement<A> | Statements<A> | undefined,
): ReadonlyArray<Cited<A>> => {
  if (said === undefined || said === 'notStated') return []
  return isList(said) ? said : [said]
}

// Not by a key, which the prototype of all records may carry.
const isList = <A>(said: Cited<A> | ReadonlyArray<Cited<A>>): said is ReadonlyArray<Cited<A>> =>
  Array.isArray(said)
