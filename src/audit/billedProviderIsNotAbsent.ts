import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { covers } from '../time/DateRange.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { billedDuring } from './billedDuring.js'
import { lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** That a line names somebody as rendering who was away on all of its days. */
export interface BilledAbsenceDetail {
  readonly reason: 'billedProviderIsAbsent'
  readonly line: RecordId
  readonly staff: RecordId
  /** The first of the days of the line. */
  readonly serviceDate: CalendarDate
}

/**
 * Nobody is billed as rendering who was away on the days of the line, whatever its code, also where the session names another
 * or there is none. Of a line of several days it is asked whether one absence holds all of them: on the others the person may
 * have rendered. Where the sessions of H2014 name the same person, the review tells it of them, and not this check again.
 */
export const billedProviderIsNotAbsent: AuditCheck<
  'billedProviderIsNotAbsent',
  BilledAbsenceDetail,
  LineBench
> = {
  id: 'billedProviderIsNotAbsent',
  title: 'Nobody is billed as rendering who was away',
  severity: 'warning',
  reasons: {
    billedProviderIsAbsent: {
      sentence: 'Line {line} names {staff} as rendering, who is recorded as away on {serviceDate}.',
      fix: 'Find out who rendered the service and on which day, and correct the record that is wrong or replace the line.',
      fixedBy: 'biller',
      carc: carcs.notFurnishedOrNotDocumented,
    },
  },
  find: (bench) => {
    const { found, gaps } = billedDuring(
      bench,
      'absences',
      (range, { from, through }) => covers(range)(from) && covers(range)(through),
    )
    const facts = found.map(({ line, staff, dates }): AuditFact<BilledAbsenceDetail> => {
      const about = { line: line.id, staff: staff.id, serviceDate: dates.from }
      const detail = { reason: 'billedProviderIsAbsent', ...about } as const
      return lineFact(line, detail, [{ record: 'staff', id: staff.id }])
    })
    return { facts, gaps }
  },
}
