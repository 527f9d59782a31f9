import type { Either } from 'fp-ts/Either'
import { attempt, readOf, type Codec } from './Codec.js'
import type { DecodeIssues } from './DecodeIssue.js'
import { startWalk } from './Walk.js'

/**
 * Reads an untrusted value: a fresh plain value, or every reason why not with its exact place. Never
 * throws, whatever the input. No issue holds a value of the input.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { decode, Session } from 'h2014'
 *
 * const input = { id: 's1', code: 'H2014', start: '2016-12-01T09:00:00-06:00', end: 'ten' }
 * const session = decode(Session)(input)
 * console.log(E.isLeft(session) && session.left[0]) // => { path: ['end'], kind: 'form', expected: 'OffsetDateTime' }
 */
export const decode =
  <A>(codec: Codec<A>) =>
  (input: unknown): Either<DecodeIssues, A> =>
    attempt(readOf(codec), input, startWalk())
