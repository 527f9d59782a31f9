import type { RecordId } from '../record/RecordId.js'
import type { Detail } from '../rule/Detail.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuditFact } from './AuditCheck.js'
import { evidenceOf, firstOf } from './firstOf.js'
import type { LikeRun } from './likeRuns.js'
import type { JudgedPattern } from './patternServices.js'

/** Service dates on end that are alike, as a finding says them. */
export interface DaysOnEnd {
  /** How many service dates. */
  readonly serviceDateCount: number
  /** The first of them. */
  readonly from: CalendarDate
  /** The last of them. */
  readonly through: CalendarDate
  /** The first 16 of their sessions, in order of time. */
  readonly sessions: ReadonlyArray<RecordId>
}

/** What is said of a run of days of a staff member or a member. */
export const runFact = <D extends Detail>(
  { authority }: Pick<JudgedPattern<unknown>, 'authority'>,
  { subject, from, through, serviceDateCount, services }: LikeRun,
  record: 'staff' | 'member',
  detailOf: (days: DaysOnEnd) => D,
): AuditFact<D> => {
  const sessions = firstOf(services.map(({ session }) => session.id))
  return {
    ...authority,
    detail: detailOf({ serviceDateCount, from, through, sessions }),
    evidence: [{ record, id: subject }, ...evidenceOf('session', sessions)],
    services,
  }
}
