import { unitPolicyOf } from '../subject/Editions.js'
import type { AuditedService } from './AuditedService.js'
import type { DocumentedDay, DocumentedService } from './DocumentedService.js'
import { datesOfLine, isOnLine } from './LineDates.js'
import { isOfOtherPayer } from './matchLines.js'
import type { MatchedLine } from './MatchedLine.js'

/** A day of a service that a line was billed for. */
export interface ClaimedDay {
  readonly service: AuditedService
  readonly day: DocumentedDay
  /** The payer of the line where another one's policy judges the service: it may be billed to both. Else empty. */
  readonly otherPayer: string
}

/** Units of a day that may be billed: those that the review leaves on claim lines; to a payer whose policy does not judge it all. */
export const claimableUnits = ({ day, otherPayer }: ClaimedDay): number =>
  otherPayer === '' ? day.claimable : day.documented

/**
 * The days of its services that a line claims: those on which it was billed, all of them where that is not known. Where no
 * policy says to which day time after midnight belongs, a line with more units than those of its day claims those of the
 * other day of the same session too: either reading may be the payer's.
 */
export const claimedDays =
  (documentedOf: (service: AuditedService) => DocumentedService | undefined) =>
  ({ line, services }: Pick<MatchedLine, 'line' | 'services'>): ReadonlyArray<ClaimedDay> => {
    const dates = datesOfLine(line)
    const all = services.flatMap((service) => {
      const otherPayer = isOfOtherPayer(line, service) ? (line.payer ?? '') : ''
      return (documentedOf(service)?.days ?? []).map((day) => ({ service, day, otherPayer }))
    })
    const own = all.filter(({ day }) => isOnLine(dates, day.serviceDate))
    const documented = own.reduce((sum, { day }) => sum + day.documented, 0)
    if (own.length === all.length || (line.units ?? 0) <= documented) return own
    const open = new Set(own.map(({ service }) => service).filter(isMidnightOpen))
    return open.size === 0
      ? own
      : all.filter(({ service, day }) => open.has(service) || isOnLine(dates, day.serviceDate))
  }

const isMidnightOpen = ({ editions }: AuditedService): boolean =>
  unitPolicyOf(editions).midnight === 'notStated'
