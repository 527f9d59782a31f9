import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { SupervisionStanding } from './supervisionStanding.js'

/** Why the rendering provider is not supervised as the policy asks: what the nearest supervision misses. */
export type SupervisionDetail =
  | { readonly reason: 'noSupervision'; readonly staff: RecordId }
  | { readonly reason: Miss; readonly staff: RecordId; readonly serviceDate: CalendarDate }
  | {
      readonly reason: 'evidenceIsTooOld'
      readonly staff: RecordId
      readonly serviceDate: CalendarDate
      /** Days between the last time that supervision took place and the service date. */
      readonly daysSince: number
    }
  | {
      readonly reason: 'namedSupervisorDoesNotSupervise'
      readonly staff: RecordId
      /** The supervising provider that the session names. */
      readonly supervisor: RecordId
      readonly serviceDate: CalendarDate
    }

type Miss =
  | 'supervisionIsNotInEffect'
  | 'supervisorIsUnknown'
  | 'supervisorIsExcluded'
  | 'supervisorMayNotSupervise'
  | 'noEvidence'

/** What the nearest of some supervisions misses, none of which does all that is asked. */
export const nearestSupervision = (
  standings: ReadonlyArray<SupervisionStanding>,
  staff: RecordId,
  serviceDate: CalendarDate,
): SupervisionDetail => {
  const days = standings.flatMap((one) => ('daysSince' in one ? [one.daysSince] : []))
  if (days.length > 0) {
    const daysSince = days.reduce((least, one) => Math.min(least, one), Infinity)
    return { reason: 'evidenceIsTooOld', staff, serviceDate, daysSince }
  }
  const missed = new Set(standings.map((one) => (one.kind === 'misses' ? one.what : undefined)))
  if (missed.has('noEvidence')) return { reason: 'noEvidence', staff, serviceDate }
  if (missed.has('mayNotSupervise')) {
    return { reason: 'supervisorMayNotSupervise', staff, serviceDate }
  }
  if (missed.has('isExcluded')) return { reason: 'supervisorIsExcluded', staff, serviceDate }
  if (missed.has('supervisorIsUnknown')) {
    return { reason: 'supervisorIsUnknown', staff, serviceDate }
  }
  return missed.has('isNotInEffect')
    ? { reason: 'supervisionIsNotInEffect', staff, serviceDate }
    : { reason: 'noSupervision', staff }
}
