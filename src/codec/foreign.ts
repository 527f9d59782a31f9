import * as E from 'fp-ts/Either'
import type * as t from 'io-ts'
import { codec, isCodec, ISSUE, type Codec, type IssueError } from './Codec.js'
import { contextPath } from './contextPath.js'
import { hasOwn } from './ownValue.js'
import { snapshot } from './snapshot.js'
import { MAX_ISSUES, report, reportAt, type Walk } from './Walk.js'

/**
 * A caller's own io-ts codec as one of ours: it is given a plain copy of the input, may throw, and of
 * its errors only the places are kept, as far as its own field names and list indices tell them.
 */
export const foreign = <A>(type: t.Type<A, A, unknown>): Codec<A> =>
  isCodec(type)
    ? type
    : codec<A>(type.name, { kind: 'foreign' }, (input, walk) => {
        const copy = snapshot(input, walk)
        if (copy.refused !== undefined) return report(walk, copy.refused, type.name)
        try {
          if (walk.exact) return asItIs(type, copy.value, walk)
          const result = type.decode(copy.value)
          if (E.isLeft(result)) return reportErrors(result.left, type.name, walk)
          return result.right === undefined ? report(walk, 'foreign', type.name) : result.right
        } catch {
          return report(walk, 'foreign', type.name)
        }
      })

const asItIs = <A>(type: t.Type<A, A, unknown>, value: unknown, walk: Walk): A | undefined =>
  type.is(value) ? value : report(walk, 'foreign', type.name)

const reportErrors = (errors: t.Errors, name: string, walk: Walk): undefined => {
  if (errors.length === 0) return report(walk, 'foreign', name)
  const seen = new Set<string>()
  for (const error of errors) {
    if (isIssueError(error)) passOn(error, walk)
    else {
      const path = knownPath(error.context)
      const place = JSON.stringify(path)
      if (!seen.has(place)) reportAt(walk, path, 'foreign', name)
      seen.add(place)
    }
  }
  return undefined
}

const isIssueError = (error: t.ValidationError): error is IssueError => hasOwn(error, ISSUE)

/** An issue that a codec of ours inside the caller's has found. */
const passOn = ({ [ISSUE]: issue, context }: IssueError, walk: Walk): void => {
  // What is not listed is only counted, as long as all that is listed before it is here too.
  if (issue.kind === 'rest' && walk.listed.length === MAX_ISSUES) {
    walk.found += issue.count ?? 0
    return
  }
  const outer = contextPath(context.slice(0, context.length - issue.path.length))
  const isKnown = outer.every(({ isData }) => !isData)
  const path = [...pathOf(outer), ...(isKnown ? issue.path : [])]
  reportAt(walk, path, issue.kind, issue.expected, issue.count)
}

const knownPath = (context: t.Context): ReadonlyArray<string | number> =>
  pathOf(contextPath(context))

/** Ends where a key may be data. */
const pathOf = (steps: ReturnType<typeof contextPath>): ReadonlyArray<string | number> => {
  const end = steps.findIndex(({ isData }) => isData)
  return (end === -1 ? steps : steps.slice(0, end)).flatMap(({ path }) => path)
}
