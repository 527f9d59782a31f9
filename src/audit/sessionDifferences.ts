import type { Modifier } from '../code/Modifier.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { AuditedService } from './AuditedService.js'
import type { DocumentedService } from './DocumentedService.js'
import { datesOfLine, isOnLine } from './LineDates.js'
import { lineDifferences, type Compared } from './lineDifferences.js'
import { isOfOtherPayer } from './matchLines.js'

/** How a line differs from a session that it was billed for. Of a session of another code nothing else is compared. */
export const sessionDifferences = (
  line: BilledLine,
  service: AuditedService,
  documented: DocumentedService | undefined,
  isCompared: (modifier: Modifier) => boolean,
): ReadonlyArray<Compared> => {
  const { code } = service.session
  if (code !== line.code) return [{ reason: 'codeDiffers', documented: code }]
  return [
    ...dateDifference(line, service, documented),
    ...payerDifference(line, service),
    ...lineDifferences(line, service, documented, isCompared),
    ...authorizationDifference(line, service, documented),
  ]
}

const dateDifference = (
  line: BilledLine,
  { serviceDate }: AuditedService,
  documented: DocumentedService | undefined,
): ReadonlyArray<Compared> => {
  const dates = datesOfLine(line)
  if (dates === undefined) return ['billedLine.serviceDate']
  if (serviceDate === undefined) return ['session.start']
  const days = [serviceDate, ...(documented?.days ?? []).map((day) => day.serviceDate)]
  return days.some((day) => isOnLine(dates, day))
    ? []
    : [{ reason: 'dateDiffers', billed: dates.from, documented: serviceDate }]
}

const payerDifference = (line: BilledLine, service: AuditedService): ReadonlyArray<Compared> => {
  const { payer: billed } = line
  const documented = service.editions.payer?.history.payer
  return billed === undefined || documented === undefined || !isOfOtherPayer(line, service)
    ? []
    : [{ reason: 'payerDiffers', billed, documented }]
}

/** Most sessions need no authorization: where neither names one there is nothing that is not known. */
const authorizationDifference = (
  { authorization: billed }: BilledLine,
  { session: { authorization } }: AuditedService,
  of: DocumentedService | undefined,
): ReadonlyArray<Compared> => {
  const documented = authorization === undefined ? (of?.authorizations ?? []) : [authorization]
  if (billed === undefined) return documented.length === 0 ? [] : ['billedLine.authorization']
  if (documented.length === 0) return ['session.authorization']
  return documented.includes(billed) ? [] : [{ reason: 'authorizationDiffers', billed, documented }]
}
