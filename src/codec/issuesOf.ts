import type { DecodeIssue, DecodeIssues } from './DecodeIssue.js'
import { append } from './put.js'
import type { Place, Walk } from './Walk.js'

/** The issues of a decoding that found some, with the count of those over the cap. */
export const issuesOf = (walk: Walk): DecodeIssues => {
  const issues: Array<DecodeIssue> = []
  for (const { place, kind, expected, count } of walk.listed) {
    const path = pathOf(place)
    append(issues, count === undefined ? { path, kind, expected } : { path, kind, expected, count })
  }
  const count = walk.found - issues.length
  if (count > 0) append(issues, { path: [], kind: 'rest', expected: 'no further issues', count })
  // Not empty: a decoding gives a value where it found nothing.
  return issues as ReadonlyArray<DecodeIssue> as DecodeIssues
}

const pathOf = (place: Place | undefined): ReadonlyArray<string | number> => {
  const path: Array<string | number> = []
  for (let at = place; at !== undefined; at = at.inside) append(path, at.key)
  return path
}
