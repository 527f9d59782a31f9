import { carcs } from '../code/carcs.js'
import type { RecordId } from '../record/RecordId.js'
import { rangesOverlap } from '../time/DateRange.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { AuditCheck, AuditFact } from './AuditCheck.js'
import { isProviderReviewed } from './isProviderReviewed.js'
import { datesOfLine } from './LineDates.js'
import { addGap, gapsOf, lineFact } from './lineFact.js'
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
  find: ({ lines, staff }) => {
    const facts: Array<AuditFact<BilledExclusionDetail>> = []
    const gaps = new Map<string, number>()
    for (const { line, standing, services } of lines) {
      const { id, renderingProvider } = line
      if (standing !== 'counted' || renderingProvider === undefined) continue
      // That nobody knows them, or the staff, is told by `billedRecordsAreKnown`.
      const member = staff?.get(renderingProvider)
      if (member === undefined) continue
      if (services.length > 0 && services.every(isProviderReviewed(line))) continue
      const dates = datesOfLine(line)
      if (dates === undefined) addGap(gaps, 'billedLine.serviceDate')
      if (member.exclusions === undefined) addGap(gaps, 'staff.exclusions')
      if (dates === undefined || member.exclusions === undefined) continue
      if (!member.exclusions.some((range) => rangesOverlap(range, dates))) continue
      const about = { line: id, staff: renderingProvider, serviceDate: dates.from }
      const detail = { reason: 'billedProviderIsExcluded', ...about } as const
      facts.push(lineFact(line, detail, [{ record: 'staff', id: renderingProvider }]))
    }
    return { facts, gaps: gapsOf(gaps) }
  },
}
