import { isArray, isListOfOtherRealm, isOrdinaryList } from './isOrdinary.js'
import { ownValue, UNREADABLE } from './ownValue.js'
import { BARE_LIST, place } from './put.js'
import { isAbsent } from './readField.js'
import { locate, MAX_ELEMENTS, report, type Walk } from './Walk.js'

// Taken at load, so that a later change of a global is not called with a caller's data.
const isSafeInteger = Number.isSafeInteger

/** How the elements of a list are read: one by one, under a cap. */
export interface Elements<A> {
  /** What an element is, for the issues. */
  readonly name: string
  readonly read: (element: unknown, walk: Walk, index: number) => A | undefined
  /** The longest list that is read. */
  readonly max: number
}

/** What could be read of a list. */
export interface Each<A> {
  readonly values: ReadonlyArray<A>
  /** False where an element was left out. */
  readonly complete: boolean
}

/** Reads a list element by element and leaves out what cannot be read; `undefined` where it is no list, or too long. */
export const readEach = <A>(
  elements: Elements<A>,
  input: unknown,
  walk: Walk,
): Each<A> | undefined => {
  const opened = openList(elements, input, walk)
  if (opened === undefined) return undefined
  const { list, length, isOrdinary } = opened
  const { name, read } = elements
  const values = new Array<A>(length)
  let kept = 0
  for (let i = 0; i < length; i += 1) {
    const since = walk.found
    const element = isOrdinary ? elementOf(list, i) : ownValue(list, i)
    const value =
      isAbsent(element) || element === UNREADABLE
        ? report(walk, element === UNREADABLE ? 'unreadable' : 'missing', name)
        : read(element, walk, i)
    locate(walk, since, i)
    if (value === undefined) continue
    place(values, kept, value)
    kept += 1
  }
  if (kept < length) values.length = kept
  return { values, complete: kept === length }
}

/** A list that may be read, with the one length that it gave. */
interface OpenList {
  readonly list: ReadonlyArray<unknown>
  readonly length: number
  readonly isOrdinary: boolean
}

const openList = (
  { name, max }: Elements<unknown>,
  input: unknown,
  walk: Walk,
): OpenList | undefined => {
  try {
    const isOrdinary = isOrdinaryList(input)
    if (!isOrdinary && !isListOfOtherRealm(input)) {
      return report(walk, isArray(input) ? 'notPlain' : 'type', `list of ${name}`)
    }
    const { length } = input
    // A proxy may say anything.
    if (!isSafeInteger(length) || length < 0) {
      return report(walk, 'unreadable', `list of ${name}`)
    }
    if (length > max) return report(walk, 'tooMany', `at most ${max}`)
    walk.elements -= length
    return walk.elements < 0
      ? report(walk, 'tooMany', `at most ${MAX_ELEMENTS} in all lists together`)
      : { list: input, length, isOrdinary }
  } catch {
    return report(walk, 'unreadable', `list of ${name}`)
  }
}

/** An element of a list of this realm. A hole is absent, even where lists inherit something at its index. */
const elementOf = (list: ReadonlyArray<unknown>, index: number): unknown => {
  if (index in BARE_LIST) return ownValue(list, index)
  try {
    return list[index]
  } catch {
    return UNREADABLE
  }
}
