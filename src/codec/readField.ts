import { UNREADABLE } from './ownValue.js'
import type { Own } from './ownValue.js'
import { locate, report, type Read, type Walk } from './Walk.js'

/** A field of a record. */
export interface Field<A> {
  readonly key: string
  /** What it holds, for the issues. */
  readonly name: string
  readonly required: boolean
  readonly read: Read<A>
}

/** Reads a field of what a record holds itself: `undefined` where it is absent, or not readable, which is then noted. */
export const readField = <A>(field: Field<A>, own: Own, walk: Walk): A | undefined =>
  readValue(field, own[field.key], walk)

/** Reads what was found in a field. */
export const readValue = <A>(field: Field<A>, found: unknown, walk: Walk): A | undefined => {
  if (isAbsent(found) || found === UNREADABLE) return readNothing(field, found, walk)
  const since = walk.found
  const value = field.read(found, walk)
  locate(walk, since, field.key)
  return value
}

/** Notes where a field has to be there, and is not or throws. */
export const readNothing = (field: Field<unknown>, found: unknown, walk: Walk): undefined => {
  const { key, name, required } = field
  const since = walk.found
  if (found === UNREADABLE) report(walk, 'unreadable', name)
  else if (required) report(walk, 'missing', name)
  else if (found === null && walk.exact) report(walk, 'type', name)
  locate(walk, since, key)
  return undefined
}

/** `null` and `undefined` stand for a field that is not there. */
export const isAbsent = (found: unknown): found is null | undefined => found == null
