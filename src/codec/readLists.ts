import type { Codec } from './Codec.js'
import { readEach, type Elements } from './readEach.js'
import { isAbsent, readField } from './readField.js'
import { readWhole } from './readWhole.js'
import type { Own } from './ownValue.js'
import type { Walk } from './Walk.js'

/** How a list is read, and whether it must be there. */
export interface ListField<A> extends Elements<A> {
  readonly required: boolean
}

/** How each of several lists is read. */
export type Lists<A> = {
  readonly [K in keyof A]-?: NonNullable<A[K]> extends ReadonlyArray<infer B> ? ListField<B> : never
}

/** Lists as far as they could be read, and the names of those that are known to lack records. */
export type ReadLists<A> = Partial<A> & { readonly incomplete?: ReadonlyArray<keyof A & string> }

/**
 * Reads lists record by record. A list with a record that cannot be read is read without it and named in
 * `incomplete`; one that cannot be read at all is absent and named there too. Where the input's own
 * `incomplete` cannot be read, any list may be.
 */
export const readLists = <A extends object>(
  lists: Lists<A>,
  names: Codec<ReadonlyArray<keyof A & string>>,
  own: Own,
  walk: Walk,
): ReadLists<A> => {
  // Spread and not assigned, so that nothing which the prototype may carry is called or in the way.
  let result: Readonly<Record<string, unknown>> = {}
  const lacking: Array<string> = []
  for (const [key, elements] of Object.entries<ListField<unknown>>(lists)) {
    const field = { key, name: `list of ${elements.name}`, required: elements.required }
    const read = (input: unknown) => readEach(elements, input, walk)
    const each = readField({ ...field, read }, own, walk)
    if (each !== undefined) result = { ...result, [key]: each.values }
    if (each === undefined ? !isAbsent(own[key]) : !each.complete) lacking.push(key)
  }
  const field = { key: 'incomplete', name: names.name, required: false, read: readWhole(names) }
  const given: ReadonlyArray<string> | undefined = readField(field, own, walk)
  const known = given ?? (isAbsent(own['incomplete']) ? [] : Object.keys(lists))
  const incomplete = [...known, ...lacking.filter((key) => !known.includes(key))]
  const read = incomplete.length > 0 || given !== undefined ? { ...result, incomplete } : result
  return read as ReadLists<A>
}
