import type * as t from 'io-ts'
import { hasOwn } from './ownValue.js'

/** One step of an io-ts context, as far as it is known to hold nothing of the input. */
export interface ContextStep {
  /** The key as io-ts has it, or `*` where it may be data. */
  readonly key: string
  /** What it adds to a path: nothing for the root and for a member of a union. */
  readonly path: ReadonlyArray<string | number>
  /** Whether the key may be data, as those of a dictionary are. */
  readonly isData: boolean
}

/** The steps of an io-ts context from its root. */
export const contextPath = (context: t.Context): ReadonlyArray<ContextStep> =>
  context.map(({ key }, index) =>
    index === 0 ? { key: '', path: [], isData: false } : stepOf(key, context[index - 1]?.type),
  )

const stepOf = (key: string, parent: object | undefined): ContextStep => {
  const type = bare(parent)
  switch (tagOf(type)) {
    case 'UnionType':
    case 'IntersectionType':
      return { key, path: [], isData: false }
    case 'ArrayType':
    case 'ReadonlyArrayType':
    case 'TupleType':
      return { key, path: [Number(key)], isData: false }
    case 'InterfaceType':
    case 'PartialType':
      if (hasOwn((type as t.InterfaceType<t.Props>).props, key)) {
        return { key, path: [key], isData: false }
      }
  }
  return { key: '*', path: ['*'], isData: true }
}

/** The type under refinements, `exact`, `readonly` and recursion, none of which is a step of its own. */
const bare = (type: object | undefined): object | undefined => {
  let under = type
  while (wrappers.includes(tagOf(under))) under = (under as { readonly type: object }).type
  return under
}

const wrappers: ReadonlyArray<string> = [
  'RefinementType',
  'ExactType',
  'ReadonlyType',
  'RecursiveType',
]

const tagOf = (type: object | undefined): string =>
  type !== undefined && '_tag' in type ? String(type._tag) : ''
