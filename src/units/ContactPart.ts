import type { MidnightRule } from '../policy/MidnightRule.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { DatedSession } from './DatedSession.js'
import { splitAtMidnight, type DayTime } from './splitAtMidnight.js'

/** The time of one contact on one service date. */
export interface ContactPart extends DayTime {
  readonly dated: DatedSession
}

/** The parts of a contact by service date: one, or two where it is split at midnight. */
export const contactParts =
  (rule: MidnightRule) =>
  (dated: DatedSession, contact: ReadonlyArray<TimeSpan>): ReadonlyArray<ContactPart> => {
    const { serviceDate } = dated
    const midnight = rule === 'startDate' ? Infinity : dated.midnight
    return splitAtMidnight({ serviceDate, midnight }, contact).map((part) => ({ dated, ...part }))
  }

/** The service dates of a session's billable time; its first day where it has none. */
export const serviceDatesOf = (
  rule: MidnightRule,
  dated: DatedSession,
): ReadonlyArray<CalendarDate> => {
  const dates = contactParts(rule)(dated, dated.time.billable).map(({ serviceDate }) => serviceDate)
  return dates.length === 0 ? [dated.serviceDate] : dates
}
