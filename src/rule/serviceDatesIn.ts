import type { SessionSubject } from '../subject/SessionSubject.js'
import type { CalendarDate } from '../time/CalendarDate.js'

/**
 * The service dates of a session, in order: two where the policy divides its time at midnight; its own day where its
 * units are not known; none where no day is.
 */
export const serviceDatesIn = ({
  serviceDate,
  units,
}: Pick<SessionSubject, 'serviceDate' | 'units'>): ReadonlyArray<CalendarDate> => {
  if (units !== undefined && 'serviceDates' in units && units.serviceDates.length > 0) {
    return units.serviceDates
  }
  return serviceDate === undefined ? [] : [serviceDate]
}
