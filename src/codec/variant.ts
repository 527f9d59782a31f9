import { codec, type Codec } from './Codec.js'
import { links, type Link } from './links.js'
import { ownValue, UNREADABLE } from './ownValue.js'
import { put } from './put.js'
import { countUnknownKeys, plainRecord, type RecordCodec } from './record.js'
import type { FieldShape, Shape } from './Shape.js'
import { reportAt } from './Walk.js'

/** The record codec of each word that the tag can be. */
export type Cases<A, Tag extends keyof A> = {
  readonly [W in A[Tag] & string]: RecordCodec<Extract<A, Readonly<Record<Tag, W>>>>
}

/** Records told apart by the word in one of their fields, the tag, which each of them has. */
export const variant = <A extends object, Tag extends string & keyof A = 'kind' & keyof A>(
  name: string,
  tag: Tag,
  cases: Cases<A, Tag>,
): Codec<A> => {
  const byWord = Object.entries<Pick<RecordCodec<A>, 'fields'>>({ ...cases })
  const byTag = new Map<unknown, Case>(
    byWord.map(([word, { fields }]) => [
      word,
      {
        fieldNames: fields.map(({ key }) => key),
        // The tag is known by then, and is not read a second time.
        readOthers: links(fields.filter(({ key }) => key !== tag)),
      },
    ]),
  )
  const shapes = byWord.map(([word, { fields }]) => caseShape(tag, word, fields))
  const expected = `${name}, one of ${[...byTag.keys()].join(', ')}`
  const allNames = [...new Set([tag, ...[...byTag.values()].flatMap((each) => each.fieldNames)])]
  return codec<A>(name, { kind: 'either', shapes }, (input, walk) => {
    const own = plainRecord(input, name, allNames, walk)
    if (own === undefined) return undefined
    const since = walk.found
    const word = ownValue(own, tag)
    const chosen = byTag.get(word)
    if (chosen === undefined) return reportAt(walk, [tag], whyNoCase(word), expected)
    if (walk.closed) countUnknownKeys(input, name, chosen.fieldNames, walk)
    const value = {}
    put(value, tag, word)
    chosen.readOthers(own, value, walk)
    return walk.found === since ? (value as A) : undefined
  })
}

/** The record of a case, whose tag is its word alone. */
const caseShape = (tag: string, word: string, fields: ReadonlyArray<FieldShape>): Shape => ({
  kind: 'record',
  fields: fields.map((field) =>
    field.key === tag ? { ...field, shape: { kind: 'word', words: [word] } } : field,
  ),
})

interface Case {
  readonly fieldNames: ReadonlyArray<string>
  readonly readOthers: Link
}

const whyNoCase = (given: unknown): 'missing' | 'word' | 'unreadable' | 'type' => {
  if (given === undefined || given === null) return 'missing'
  if (given === UNREADABLE) return 'unreadable'
  return typeof given === 'string' ? 'word' : 'type'
}
