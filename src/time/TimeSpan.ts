import type { Option } from 'fp-ts/Option'
import * as O from 'fp-ts/Option'

/**
 * A stretch of time in milliseconds since 1970-01-01T00:00:00Z. `start` belongs to it and `end` does not, so that
 * 10:00 to 11:00 and 11:00 to 12:00 touch without overlapping. A span that does not end after its start is no time.
 */
export interface TimeSpan {
  readonly start: number
  readonly end: number
}

const byStart = (a: TimeSpan, b: TimeSpan): number => a.start - b.start

// Written so that a span with a bound that is no number is no time either.
const hasTime = (span: TimeSpan): boolean => span.end > span.start

/**
 * The time that any of the spans holds, each moment once: in order, apart from each other, touching spans joined.
 */
export const unionSpans = (spans: ReadonlyArray<TimeSpan>): ReadonlyArray<TimeSpan> => {
  const union: TimeSpan[] = []
  let open: TimeSpan | undefined
  for (const span of spans.filter(hasTime).sort(byStart)) {
    if (open === undefined || span.start > open.end) {
      if (open !== undefined) union.push(open)
      open = { start: span.start, end: span.end }
    } else if (span.end > open.end) {
      open = { start: open.start, end: span.end }
    }
  }
  if (open !== undefined) union.push(open)
  return union
}

/**
 * The time of the spans that no cut holds; a moment under several cuts is taken off once.
 */
export const subtractSpans = (
  spans: ReadonlyArray<TimeSpan>,
  cuts: ReadonlyArray<TimeSpan>,
): ReadonlyArray<TimeSpan> => {
  const left: TimeSpan[] = []
  const apart = unionSpans(cuts)
  let first = 0
  for (const span of unionSpans(spans)) {
    let start = span.start
    let index = first
    for (let cut = apart[index]; cut !== undefined && cut.start < span.end; cut = apart[index]) {
      if (cut.start > start) left.push({ start, end: cut.start })
      if (cut.end > start) start = cut.end
      // A cut that reaches past this span may reach into the next one.
      if (cut.end > span.end) break
      index += 1
    }
    first = index
    if (start < span.end) left.push({ start, end: span.end })
  }
  return left
}

/** The time that both sides hold. */
export const intersectSpans = (
  a: ReadonlyArray<TimeSpan>,
  b: ReadonlyArray<TimeSpan>,
): ReadonlyArray<TimeSpan> => {
  const common: TimeSpan[] = []
  const left = unionSpans(a)
  const right = unionSpans(b)
  let i = 0
  let j = 0
  for (;;) {
    const one = left[i]
    const other = right[j]
    if (one === undefined || other === undefined) return common
    const start = Math.max(one.start, other.start)
    const end = Math.min(one.end, other.end)
    if (end > start) common.push({ start, end })
    if (one.end < other.end) i += 1
    else j += 1
  }
}

/** The time that two spans have in common; none where they only touch. */
export const overlapOf = (a: TimeSpan, b: TimeSpan): Option<TimeSpan> => {
  const start = Math.max(a.start, b.start)
  const end = Math.min(a.end, b.end)
  return end > start ? O.some({ start, end }) : O.none
}

/** The milliseconds that the spans hold, each moment once. */
export const spansMilliseconds = (spans: ReadonlyArray<TimeSpan>): number => {
  let milliseconds = 0
  for (const span of unionSpans(spans)) milliseconds += span.end - span.start
  return milliseconds
}
