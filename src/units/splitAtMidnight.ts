import * as O from 'fp-ts/Option'
import { addDays } from '../time/addDays.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { DatedSession } from './DatedSession.js'

/** Time of one service date. */
export interface DayTime {
  readonly serviceDate: CalendarDate
  /** In order, apart from each other, never empty. */
  readonly spans: ReadonlyArray<TimeSpan>
}

/** Time of a session by service date: of one, of two where it goes on after midnight, of none where there is no time. */
export const splitAtMidnight = (
  { serviceDate, midnight }: Pick<DatedSession, 'serviceDate' | 'midnight'>,
  time: ReadonlyArray<TimeSpan>,
): ReadonlyArray<DayTime> => {
  const last = time[time.length - 1]
  if (last === undefined) return []
  if (last.end <= midnight) return [{ serviceDate, spans: time }]
  const before: Array<TimeSpan> = []
  const after: Array<TimeSpan> = []
  for (const { start, end } of time) {
    if (start < midnight) before.push({ start, end: Math.min(end, midnight) })
    if (end > midnight) after.push({ start: Math.max(start, midnight), end })
  }
  const next = { serviceDate: dayAfter(serviceDate), spans: after }
  return before.length === 0 ? [next] : [{ serviceDate, spans: before }, next]
}

// After the last day that can be written there is none: the time stays on that day.
const dayAfter = (date: CalendarDate): CalendarDate => O.getOrElse(() => date)(addDays(1)(date))
