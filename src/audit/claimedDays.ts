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

/** The days of its services that a line claims: those on which it was billed, all of them where that is not known. */
export const claimedDays =
  (documentedOf: (service: AuditedService) => DocumentedService | undefined) =>
  ({ line, services }: MatchedLine): ReadonlyArray<ClaimedDay> => {
    const dates = datesOfLine(line)
    return services.flatMap((service) => {
      const days = documentedOf(service)?.days ?? []
      const otherPayer = isOfOtherPayer(line, service) ? (line.payer ?? '') : ''
      return days
        .filter(({ serviceDate }) => isOnLine(dates, serviceDate))
        .map((day) => ({ service, day, otherPayer }))
    })
  }
