import type { Either } from 'fp-ts/Either'
import { attempt, readOf, type Codec } from './Codec.js'
import type { DecodeIssues } from './DecodeIssue.js'
import { startWalk } from './Walk.js'

/**
 * As `decode`, and keys that are not known are issues: counted at their record, never named. Policies
 * are read so, because a misspelt limit would otherwise be no limit.
 */
export const decodeClosed =
  <A>(codec: Codec<A>) =>
  (input: unknown): Either<DecodeIssues, A> =>
    attempt(readOf(codec), input, startWalk(true))
