import { countUpTo } from '../time/countUpTo.js'
import { millisecondsPerMinute } from '../time/Minutes.js'
import type { TimeSpan } from '../time/TimeSpan.js'

/**
 * Makes stretches, in order and apart from each other, ready to be asked how much of them spans hold: each part of at least
 * a minute, in order. Seconds that fill no minute are none.
 */
export const minutesWithin = (
  stretches: ReadonlyArray<TimeSpan>,
): ((spans: ReadonlyArray<TimeSpan>) => ReadonlyArray<TimeSpan>) => {
  const whole = stretches.filter(isMinute)
  const ends = whole.map(({ end }) => end)
  return (spans) =>
    spans.flatMap((span) => {
      const shared: Array<TimeSpan> = []
      for (let at = countUpTo(ends, span.start); at < whole.length; at += 1) {
        const stretch = whole[at]
        if (stretch === undefined || stretch.start >= span.end) break
        const start = Math.max(stretch.start, span.start)
        const end = Math.min(stretch.end, span.end)
        if (isMinute({ start, end })) shared.push({ start, end })
      }
      return shared
    })
}

const isMinute = ({ start, end }: TimeSpan): boolean => end - start >= millisecondsPerMinute
