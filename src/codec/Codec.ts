import * as E from 'fp-ts/Either'
import * as t from 'io-ts'
import { contextPath } from './contextPath.js'
import type { DecodeIssue, DecodeIssues } from './DecodeIssue.js'
import { describeDecodeIssue } from './describeDecodeIssue.js'
import { issuesOf } from './issuesOf.js'
import { jsonSchemaOf } from './jsonSchemaOf.js'
import type { Shape } from './Shape.js'
import type { StandardProps } from './StandardProps.js'
import { readSafely, report, startWalk, type Read, type Walk } from './Walk.js'

/**
 * A genuine io-ts `Type` whose values are plain JSON: what is decoded is what is encoded, `null` and
 * `undefined` on input are read as absent, unknown keys are dropped, the result shares nothing with
 * the input, and no error holds a value of the input. It is a Standard Schema with JSON Schema too, which
 * forms, routers and servers take as it is.
 *
 * @example
 * import { Session } from 'h2014'
 *
 * const { validate } = Session['~standard']
 * console.log(validate({ id: 'session-1', code: 'H2O14' })) // => { issues: [ { message: 'code is not of the expected form (expected Hcpcs)', path: ['code'] } ] }
 */
export interface Codec<A> extends t.Type<A, A, unknown> {
  readonly read: Read<A>
  readonly shape: Shape
  readonly '~standard': StandardProps<A>
}

/** Makes a codec of a way to read, and of what can be said of it. */
export const codec = <A>(name: string, shape: Shape, read: Read<A>): Codec<A> => {
  const type: t.Type<A, A, unknown> = new t.Type<A, A, unknown>(
    name,
    (input): input is A => E.isRight(attempt(read, input, startWalk(false, true))),
    (input, context) => {
      const result = attempt(read, input, startWalk())
      return E.isRight(result) ? result : t.failures(result.left.map(inContext(context, type)))
    },
    t.identity,
  )
  ours.add(type)
  return Object.assign(type, { read, shape, '~standard': standard(read, shape) })
}

const standard = <A>(read: Read<A>, shape: Shape): StandardProps<A> => ({
  version: 1,
  vendor: 'h2014',
  validate: (input) => {
    const result = attempt(read, input, startWalk())
    return E.isRight(result)
      ? { value: result.right }
      : {
          issues: result.left.map((issue) => ({
            message: describeDecodeIssue(issue),
            path: issue.path,
          })),
        }
  },
  jsonSchema: {
    input: ({ target }) => jsonSchemaOf(shape, 'input', target),
    output: ({ target }) => jsonSchemaOf(shape, 'output', target),
  },
})

// Not told by a property, which a type of the caller's own may have too.
const ours = new WeakSet<object>()

/** Whether an io-ts type is one of ours. */
export const isCodec = <A>(type: t.Type<A, A, unknown>): type is Codec<A> => ours.has(type)

/** How a codec reads; of what is no codec of ours, that nothing can be read by it. */
export const readOf = <A>(type: Codec<A>): Read<A> =>
  isCodec(type) ? type.read : (_, walk) => report(walk, 'foreign', 'a codec of h2014')

/** Reads an untrusted value: the value, or every reason why not. Never throws. */
export const attempt = <A>(
  read: Read<A>,
  input: unknown,
  walk: Walk,
): E.Either<DecodeIssues, A> => {
  const value = readSafely(read, input, walk)
  return value === undefined ? E.left(issuesOf(walk)) : E.right(value)
}

/** The key under which an io-ts error of ours carries its issue, for a codec of ours further out. */
export const ISSUE: unique symbol = Symbol('issue')

/** An io-ts error that one of our codecs made. */
export interface IssueError extends t.ValidationError {
  readonly [ISSUE]: DecodeIssue
}

// The context of an outer stock codec holds the whole input, and the keys of a dictionary are data:
// what we repeat of it are types and known keys.
const inContext = (context: t.Context, type: t.Decoder<unknown, unknown>) => {
  const outer = contextPath(context)
  return (issue: DecodeIssue): IssueError => ({
    value: undefined,
    context: [
      ...context.map((entry, index) => ({ key: outer[index]?.key ?? '', type: entry.type })),
      ...issue.path.map((key) => ({ key: `${key}`, type })),
    ],
    message: describeDecodeIssue({
      ...issue,
      path: [...outer.flatMap(({ path }) => path), ...issue.path],
    }),
    [ISSUE]: issue,
  })
}
