import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { rangesOverlap } from '../time/DateRange.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { billedDuring } from './billedDuring.js'
import { lineFact } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** That a line names somebody as rendering who is excluded on one of its days. */
export interface BilledExclusionDetail {
  readonly reason: 'billedProviderIsExcluded'
  readonly line: RecordId
  readonly staff: RecordId
  /** The first of the days of the line. */
  readonly serviceDate: CalendarDate
}

/**
 * Nobody is billed as rendering who is excluded from federal health programs on a day of the line, whatever its code: what
 * the claim says decides, also where the session names another or there is none. Where the sessions of H2014 name the
 * same person, the review tells it of them, and not this check again.
 */
export const billedProviderIsNotExcluded: AuditCheck<
  'billedProviderIsNotExcluded',
  BilledExclusionDetail,
  LineBench
> = {
  id: 'billedProviderIsNotExcluded',
  title: 'Nobody is billed as rendering who is excluded from federal health programs',
  severity: 'error',
  reasons: {
    billedProviderIsExcluded: {
      sentence:
        'Line {line} names {staff} as rendering, who is excluded from federal health programs on {serviceDate}.',
      fix: 'Find out who rendered the service. Where it was this person, void the line and return what was paid; else replace it by one with the right provider.',
      fixedBy: 'biller',
      carc: carcs.providerNotCertified,
    },
  },
  find: (bench) => {
    const { found, gaps } = billedDuring(bench, 'exclusions', rangesOverlap)
    const facts = found.map(({ line, staff, dates }): AuditFact<BilledExclusionDetail> => {
      const about = { line: line.id, staff: staff.id, serviceDate: dates.from }
      const detail = { reason: 'billedProviderIsExcluded', ...about } as const
      return lineFact(line, detail, [{ record: 'staff', id: staff.id }])
    })
    return { facts, gaps }
  },
}
