import type * as t from 'io-ts'
import { codec, type Codec } from './Codec.js'
import { foreign } from './foreign.js'
import { links, type Link } from './links.js'
import type { Optional } from './optional.js'
import { isArray, isOfOtherRealm, isOrdinary } from './isOrdinary.js'
import { hasOwn, ownKeys, ownValue, type Own } from './ownValue.js'
import type { Field } from './readField.js'
import type { FieldShape } from './Shape.js'
import { report, type Walk } from './Walk.js'

/** The codec of each field: as it is for a required one, marked `optional` for one that may be absent. */
export type Fields<A> = {
  readonly [K in keyof A]-?: object extends Pick<A, K>
    ? Optional<Exclude<A[K], undefined>>
    : t.Type<A[K], A[K], unknown>
}

/** A field of a record, with what is read in it. */
export interface RecordField extends Field<unknown>, FieldShape {}

/** A codec of a record, that also tells its fields. */
export interface RecordCodec<A> extends Codec<A> {
  readonly fields: ReadonlyArray<RecordField>
}

/** A record of known fields. Unknown keys are dropped, inherited ones are not seen. */
export const record = <A extends object>(name: string, fields: Fields<A>): RecordCodec<A> => {
  const known = Object.entries(fields as Readonly<Record<string, FieldCodec>>).map(fieldOf)
  const fieldNames = known.map(({ key }) => key)
  const readFields: Link = links(known)
  const type = codec<A>(name, { kind: 'record', fields: known }, (input, walk) => {
    const own = plainRecord(input, name, fieldNames, walk)
    if (own === undefined) return undefined
    const since = walk.found
    const value = {}
    if (walk.closed) countUnknownKeys(input, name, fieldNames, walk)
    readFields(own, value, walk)
    return walk.found === since ? (value as A) : undefined
  })
  return Object.assign(type, { fields: known })
}

type FieldCodec = t.Type<unknown, unknown, unknown> | Optional<unknown>

const fieldOf = ([key, field]: readonly [string, FieldCodec]): RecordField => {
  const required = !hasOwn(field, 'optional')
  const { name, read, shape } = foreign(
    'optional' in field && !required
      ? field.optional
      : (field as t.Type<unknown, unknown, unknown>),
  )
  return { key, name, required, read, shape }
}

/**
 * A record whose known fields may be read: the input where it can inherit nothing that is not also in
 * every plain record, and else a copy of what it holds itself, each field read once.
 */
export const plainRecord = (
  input: unknown,
  name: string,
  fieldNames: ReadonlyArray<string>,
  walk: Walk,
): Own | undefined => {
  try {
    if (isOrdinary(input)) return input
    if (isOfOtherRealm(input)) return copyOf(input, fieldNames)
    return report(walk, isNoJson(input) ? 'notPlain' : 'type', name)
  } catch {
    return report(walk, 'unreadable', name)
  }
}

/** The known fields that an untrusted input holds itself, each read once; one that threw is `UNREADABLE`. */
export const ownFields = (
  input: unknown,
  name: string,
  fieldNames: ReadonlyArray<string>,
  walk: Walk,
): Own | undefined => {
  const own = plainRecord(input, name, fieldNames, walk)
  return own === undefined || own !== input ? own : copyOf(own, fieldNames)
}

const copyOf = (input: object, fieldNames: ReadonlyArray<string>): Own => {
  const own = Object.create(null) as Record<string, unknown>
  for (const key of fieldNames) own[key] = ownValue(input, key)
  return own
}

const isNoJson = (input: unknown): boolean =>
  typeof input === 'function' || (typeof input === 'object' && input !== null && !isArray(input))

/** Where the caller asked for a closed reading, counts the keys that are not known. */
export const countUnknownKeys = (
  input: unknown,
  name: string,
  fieldNames: ReadonlyArray<string>,
  walk: Walk,
): void => {
  try {
    const known: ReadonlySet<unknown> = new Set<unknown>(fieldNames)
    const count = ownKeys(input as object).filter((key) => !known.has(key)).length
    if (count > 0) report(walk, 'unknownKeys', name, count)
  } catch {
    report(walk, 'unreadable', name)
  }
}
