import { occupiesMember } from '../subject/occupiesMember.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { OffsetDateTime } from '../time/OffsetDateTime.js'
import type { TimeSpan } from '../time/TimeSpan.js'
import type { AuditedService } from './AuditedService.js'
import { addGap } from './lineFact.js'

/** A service with its day, its start and its documented time. */
export interface TimedService extends AuditedService {
  readonly session: AuditedService['session'] & { readonly start: OffsetDateTime }
  readonly serviceDate: CalendarDate
  readonly billable: ReadonlyArray<TimeSpan>
}

/**
 * The services that were held for their minutes. Those of a code of which a day is one unit have none of their own, and
 * those that are planned have none yet; of others it is counted what of their time is not known.
 */
export const timedServices = (
  services: ReadonlyArray<AuditedService>,
  gaps: Map<string, number>,
): ReadonlyArray<TimedService> => {
  const timed: Array<TimedService> = []
  for (const service of services) {
    const { code, status, start } = service.session
    if (status === 'planned' || !occupiesMember({ code })) continue
    if (isTimed(service)) timed.push(service)
    else addGap(gaps, start === undefined ? 'session.start' : 'session.end')
  }
  return timed
}

const isTimed = (service: AuditedService): service is TimedService =>
  service.session.start !== undefined &&
  service.serviceDate !== undefined &&
  service.billable !== undefined
