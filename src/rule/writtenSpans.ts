import { formatInstant } from '../time/OffsetDateTime.js'
import type { TimeSpan } from '../time/TimeSpan.js'

/** How many stretches of time are written out. */
const MOST = 8

/**
 * Stretches of time as ISO 8601 writes an interval, in one offset from UTC, the first of many: their first moment, a
 * slash, the first moment after.
 */
export const writtenSpans =
  (offsetMinutes: number) =>
  (spans: ReadonlyArray<TimeSpan>): ReadonlyArray<string> =>
    spans
      .slice(0, MOST)
      .map(
        ({ start, end }) =>
          `${formatInstant(start, offsetMinutes)}/${formatInstant(end, offsetMinutes)}`,
      )
