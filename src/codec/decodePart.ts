import * as T from 'fp-ts/These'
import type { DecodeIssues } from './DecodeIssue.js'
import { issuesOf } from './issuesOf.js'
import type { ReadPart } from './readWhole.js'
import { readSafely, startWalk } from './Walk.js'

/** What can be read of an input, and every reason why not more can: left where nothing, right where all of it can. */
export const decodePart =
  <A>(read: ReadPart<A>) =>
  (input: unknown): T.These<DecodeIssues, A> => {
    const walk = startWalk()
    const value = readSafely(read, input, walk)
    if (value === undefined) return T.left(issuesOf(walk))
    return walk.found === 0 ? T.right(value) : T.both(issuesOf(walk), value)
  }
