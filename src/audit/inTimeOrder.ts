import { compareText } from '../codec/compareText.js'
import { instantOf } from '../time/OffsetDateTime.js'
import type { AuditedService } from './AuditedService.js'

/** Services in order of service date, start, member and session, so that the order of records changes nothing. */
export const inTimeOrder = (
  services: ReadonlyArray<AuditedService>,
): ReadonlyArray<AuditedService> =>
  services
    .map((service) => ({ service, start: startOf(service) }))
    .sort(
      (a, b) =>
        compareText(a.service.serviceDate ?? '', b.service.serviceDate ?? '') ||
        a.start - b.start ||
        compareText(a.service.member.id, b.service.member.id) ||
        compareText(a.service.session.id, b.service.session.id),
    )
    .map(({ service }) => service)

const startOf = ({ session: { start } }: AuditedService): number =>
  start === undefined ? 0 : instantOf(start)
