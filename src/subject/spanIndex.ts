import type { TimeSpan } from '../time/TimeSpan.js'
import { countUpTo } from '../time/countUpTo.js'

/** A value and time that it holds. */
export interface Spanned<A> extends TimeSpan {
  readonly value: A
}

/** A value that shares at least a whole minute with a span; none where there is no such value. */
export type SpanIndex<A> = (span: TimeSpan) => A | undefined

const MINUTE = 60_000

/**
 * Makes time ready to be asked what shares a whole minute with it, by a search by halves. Of several values the one
 * whose time ends last is given, of those that end together the first to begin, then the first by name.
 */
export const spanIndex = <A extends string>(spans: ReadonlyArray<Spanned<A>>): SpanIndex<A> => {
  const inOrder = spans.filter(isMinute).sort(byStart)
  const starts = inOrder.map(({ start }) => start)
  const latest: Array<Spanned<A>> = []
  for (const span of inOrder) {
    const before = latest[latest.length - 1]
    latest.push(before === undefined || span.end > before.end ? span : before)
  }
  return (span) => {
    if (!isMinute(span)) return undefined
    // Of all that begin a minute before the span ends, the one that ends last: where it does not reach, none does.
    const last = latest[countUpTo(starts, span.end - MINUTE) - 1]
    return last !== undefined && last.end >= span.start + MINUTE ? last.value : undefined
  }
}

const isMinute = ({ start, end }: TimeSpan): boolean => end - start >= MINUTE

const byStart = <A extends string>(a: Spanned<A>, b: Spanned<A>): number =>
  a.start - b.start || b.end - a.end || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)
