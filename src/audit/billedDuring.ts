import type { BilledLine } from '../record/BilledLine.js'
import type { StaffMember } from '../record/StaffMember.js'
import type { DateRange } from '../time/DateRange.js'
import type { AuditGap } from './AuditCheck.js'
import { isProviderReviewed } from './isProviderReviewed.js'
import { datesOfLine, type LineDates } from './LineDates.js'
import { addGap, gapsOf } from './lineFact.js'
import type { LineBench } from './LineBench.js'

/** A line that names somebody as rendering of whom some days are told, and its days. */
export interface LineDuring {
  readonly line: BilledLine
  readonly staff: StaffMember
  readonly dates: LineDates
}

/**
 * The lines that count, of every code, whose days are some of those that the staff record tells in a field; but for those of
 * which the review judges the same person by every session. That nobody knows the person, or the staff, is told by
 * `billedRecordsAreKnown`.
 */
export const billedDuring = (
  { lines, staff }: Pick<LineBench, 'lines' | 'staff'>,
  field: 'exclusions' | 'absences',
  isDuring: (range: DateRange, dates: LineDates) => boolean,
): { readonly found: ReadonlyArray<LineDuring>; readonly gaps: ReadonlyArray<AuditGap> } => {
  const found: Array<LineDuring> = []
  const gaps = new Map<string, number>()
  for (const { line, standing, services } of lines) {
    const { renderingProvider } = line
    if (standing !== 'counted' || renderingProvider === undefined) continue
    const member = staff?.get(renderingProvider)
    if (member === undefined) continue
    if (services.length > 0 && services.every(isProviderReviewed(line))) continue
    const dates = datesOfLine(line)
    const ranges = member[field]
    if (dates === undefined) addGap(gaps, 'billedLine.serviceDate')
    if (ranges === undefined) addGap(gaps, `staff.${field}`)
    if (dates === undefined || ranges === undefined) continue
    if (ranges.some((range) => isDuring(range, dates))) found.push({ line, staff: member, dates })
  }
  return { found, gaps: gapsOf(gaps) }
}
