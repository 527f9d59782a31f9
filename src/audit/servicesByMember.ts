import type { RecordId } from '../record/RecordId.js'
import type { AuditedService } from './AuditedService.js'
import { timedServices, type TimedService } from './TimedService.js'

/** The services in which each member was for their minutes; of others it is counted what is not known. */
export const servicesByMember = (
  services: ReadonlyArray<AuditedService>,
  gaps: Map<string, number>,
): ReadonlyMap<RecordId, ReadonlyArray<TimedService>> => {
  const byMember = new Map<RecordId, Array<TimedService>>()
  const present = services.filter(({ session }) => session.memberPresent !== false)
  for (const service of timedServices(present, gaps)) {
    const held = byMember.get(service.member.id)
    if (held === undefined) byMember.set(service.member.id, [service])
    else held.push(service)
  }
  return byMember
}
