import { compareText } from '../codec/compareText.js'
import { orderlessText } from './orderlessText.js'

/** How to put values in order. */
export interface Chronology<A> {
  /** A moment; infinite where there is none, which puts the value last. */
  readonly start: (value: A) => number
  readonly id: (value: A) => string
  /** Plain data that holds all by which values of the same start and id can be told apart. */
  readonly rest: (value: A) => unknown
}

/**
 * Puts values in order of start, then id, then all the rest, so that neither the order in which they came nor that of
 * the lists in them changes anything.
 */
export const chronological =
  <A>({ start, id, rest }: Chronology<A>) =>
  (values: ReadonlyArray<A>): ReadonlyArray<A> => {
    // Records mostly come in order already.
    if (isInOrder(values, start, id)) return values
    const placed = values.map((value): Placed<A> => ({
      value,
      start: start(value),
      id: id(value),
      rest: undefined,
    }))
    // Written once, and only where it is needed.
    const restOf = (one: Placed<A>): string => (one.rest ??= textOf(rest(one.value)))
    placed.sort((a, b) => {
      if (a.start !== b.start) return a.start < b.start ? -1 : 1
      return compareText(a.id, b.id) || compareText(restOf(a), restOf(b))
    })
    return placed.map(({ value }) => value)
  }

const isInOrder = <A>(
  values: ReadonlyArray<A>,
  start: (value: A) => number,
  id: (value: A) => string,
): boolean => {
  let before: A | undefined
  for (const value of values) {
    if (before !== undefined) {
      if (start(before) > start(value)) return false
      if (start(before) === start(value) && id(before) >= id(value)) return false
    }
    before = value
  }
  return true
}

/** Whatever the order of lists, such as of signatures; where nothing else differs by that, as of modifiers. */
const textOf = (rest: unknown): string => `${orderlessText(rest)} ${JSON.stringify(rest)}`

interface Placed<A> {
  readonly value: A
  readonly start: number
  readonly id: string
  rest: string | undefined
}
