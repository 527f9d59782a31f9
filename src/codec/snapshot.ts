import type { DecodeIssueKind } from './DecodeIssue.js'
import { isOfOtherRealm, isListOfOtherRealm, isOrdinary, isOrdinaryList } from './isOrdinary.js'
import { ownValue, UNREADABLE } from './ownValue.js'
import { append, put } from './put.js'
import type { Walk } from './Walk.js'

// Taken at load, so that a later change of a global is not called with a caller's data.
const isSafeInteger = Number.isSafeInteger

/** How deep a value may nest where a caller's own codec reads it. */
export const MAX_DEPTH = 64

/** How many list elements a copied record or list counts for: it takes as much more room. */
export const ELEMENTS_PER_COPY = 5

/** A plain copy, or why there is none. */
export interface Snapshot {
  readonly value: unknown
  readonly refused: DecodeIssueKind | undefined
}

/**
 * A plain copy of a value of any shape, each field read once. The caller's own codecs are only ever
 * given such copies, so that no getter, cycle or proxy reaches them, and nothing of the input is shared.
 */
export const snapshot = (input: unknown, walk: Walk): Snapshot => {
  const state: State = { walk, refused: undefined }
  try {
    return { value: copyOf(input, 0, state), refused: state.refused }
  } catch {
    return { value: undefined, refused: 'unreadable' }
  }
}

interface State {
  readonly walk: Walk
  refused: DecodeIssueKind | undefined
}

const copyOf = (input: unknown, depth: number, state: State): unknown => {
  state.walk.elements -= typeof input === 'object' ? ELEMENTS_PER_COPY : 1
  if (state.walk.elements < 0) return refuse(state, 'tooMany')
  if (input === UNREADABLE) return refuse(state, 'unreadable')
  if (typeof input === 'function' || typeof input === 'symbol' || typeof input === 'bigint') {
    return refuse(state, 'notPlain')
  }
  // No negative zero leaves.
  if (input === 0) return 0
  if (typeof input !== 'object' || input === null) return input
  if (depth >= MAX_DEPTH) return refuse(state, 'tooDeep')
  if (isOrdinaryList(input) || isListOfOtherRealm(input)) return copyOfList(input, depth + 1, state)
  if (isOrdinary(input) || isOfOtherRealm(input)) return copyOfRecord(input, depth + 1, state)
  return refuse(state, 'notPlain')
}

const copyOfList = (input: ReadonlyArray<unknown>, depth: number, state: State): unknown => {
  const values: Array<unknown> = []
  const { length } = input
  // A proxy may say anything.
  if (!isSafeInteger(length) || length < 0) return refuse(state, 'unreadable')
  if (length > state.walk.elements) return refuse(state, 'tooMany')
  for (let i = 0; i < length && state.refused === undefined; i += 1) {
    append(values, copyOf(ownValue(input, i), depth, state))
  }
  return values
}

const copyOfRecord = (input: object, depth: number, state: State): unknown => {
  const value: Record<string, unknown> = {}
  for (const key of Object.keys(input)) {
    if (state.refused !== undefined) return undefined
    // An own `__proto__` key stays a key.
    put(value, key, copyOf(ownValue(input, key), depth, state))
  }
  return value
}

const refuse = (state: State, kind: DecodeIssueKind): undefined => {
  state.refused = kind
  return undefined
}
