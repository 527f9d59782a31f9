import * as O from 'fp-ts/Option'
import type { MidnightRule } from '../policy/MidnightRule.js'
import { addDays } from '../time/addDays.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { DatedSession } from './DatedSession.js'

/** The time of one contact on one service date. */
export interface ContactPart {
  readonly dated: DatedSession
  readonly serviceDate: CalendarDate
  /** In order, apart from each other, never empty. */
  readonly spans: ReadonlyArray<TimeSpan>
}

/** The parts of a contact by service date: one, or two where it is split at midnight. */
export const contactParts =
  (rule: MidnightRule) =>
  (dated: DatedSession, contact: ReadonlyArray<TimeSpan>): ReadonlyArray<ContactPart> => {
    const { midnight, serviceDate } = dated
    const last = contact[contact.length - 1]
    if (last === undefined) return []
    if (rule === 'startDate' || last.end <= midnight)
      return [{ dated, serviceDate, spans: contact }]
    const before: Array<TimeSpan> = []
    const after: Array<TimeSpan> = []
    for (const { start, end } of contact) {
      if (start < midnight) before.push({ start, end: Math.min(end, midnight) })
      if (end > midnight) after.push({ start: Math.max(start, midnight), end })
    }
    const next = { dated, serviceDate: dayAfter(serviceDate), spans: after }
    return before.length === 0 ? [next] : [{ dated, serviceDate, spans: before }, next]
  }

/** The service dates of a session's billable time; its first day where it has none. */
export const serviceDatesOf = (
  rule: MidnightRule,
  dated: DatedSession,
): ReadonlyArray<CalendarDate> => {
  const dates = contactParts(rule)(dated, dated.time.billable).map(({ serviceDate }) => serviceDate)
  return dates.length === 0 ? [dated.serviceDate] : dates
}

// After the last day that can be written there is none: the time stays on that day.
const dayAfter = (date: CalendarDate): CalendarDate => O.getOrElse(() => date)(addDays(1)(date))
