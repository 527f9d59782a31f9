import { groupedBy } from '../codec/groupedBy.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditedService } from './AuditedService.js'
import { timedServices, type TimedService } from './TimedService.js'

/** The services in which each member was for their minutes; of others it is counted what is not known. */
export const servicesByMember = (
  services: ReadonlyArray<AuditedService>,
  gaps: Map<string, number>,
): ReadonlyMap<RecordId, ReadonlyArray<TimedService>> => {
  const present = services.filter(({ session }) => session.memberPresent !== false)
  return byMember(timedServices(present, gaps))
}

const byMember = groupedBy(({ member }: TimedService) => member.id)
