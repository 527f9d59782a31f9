import type { DecodeIssueKind } from './DecodeIssue.js'
import { append } from './put.js'

/** How many issues one decoding lists before it only counts. */
export const MAX_ISSUES = 100

/** How many elements all lists of one decoding may hold together, so that lists which share lists come to an end. */
export const MAX_ELEMENTS = 10_000_000

/** The state of one decoding. */
export interface Walk {
  /** Whether keys that no codec knows are issues. */
  readonly closed: boolean
  /** Whether a value has to be of its type already: `null` then does not stand for an absent field. */
  readonly exact: boolean
  /** How many issues were found, listed or not. */
  found: number
  readonly listed: Array<Listed>
  /** How many list elements may still be read. */
  elements: number
}

/** An issue, and its place inside the value that is being read. */
export interface Listed {
  place: Place | undefined
  readonly kind: DecodeIssueKind
  readonly expected: string
  readonly count: number | undefined
}

/** A field name or list index, and the place inside of it. */
export interface Place {
  readonly key: string | number
  readonly inside: Place | undefined
}

/**
 * Reads an untrusted value, each field once, and never throws: a fresh value, or `undefined` with at
 * least one issue noted.
 */
export type Read<A> = (input: unknown, walk: Walk) => A | undefined

/** Begins a decoding. */
export const startWalk = (closed = false, exact = false): Walk => ({
  closed,
  exact,
  found: 0,
  listed: [],
  elements: MAX_ELEMENTS,
})

/** Reads, and makes an issue of what no reading foresees, such as a getter that breaks the prototypes. */
export const readSafely = <A>(read: Read<A>, input: unknown, walk: Walk): A | undefined => {
  try {
    return read(input, walk)
  } catch {
    return report(walk, 'unreadable', 'a value that can be read')
  }
}

/** Notes an issue with the value that is being read; over the cap it is only counted. */
export const report = (
  walk: Walk,
  kind: DecodeIssueKind,
  expected: string,
  count?: number,
): undefined => {
  walk.found += 1
  if (walk.listed.length < MAX_ISSUES) {
    append(walk.listed, { place: undefined, kind, expected, count })
  }
  return undefined
}

/** Says of the issues after the first `since` that they lie inside this field or element. */
export const locate = (walk: Walk, since: number, key: string | number): void => {
  for (let i = since; i < walk.listed.length; i += 1) {
    const issue = walk.listed[i]
    if (issue !== undefined) issue.place = { key, inside: issue.place }
  }
}

/** Notes an issue at a place inside the value that is being read. */
export const reportAt = (
  walk: Walk,
  path: ReadonlyArray<string | number>,
  kind: DecodeIssueKind,
  expected: string,
  count?: number,
): undefined => {
  const since = walk.found
  report(walk, kind, expected, count)
  for (let i = path.length - 1; i >= 0; i -= 1) {
    const key = path[i]
    if (key !== undefined) locate(walk, since, key)
  }
  return undefined
}
