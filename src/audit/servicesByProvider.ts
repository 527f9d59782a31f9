import { addTo } from '../codec/addTo.js'
import type { RecordId } from '../record/RecordId.js'
import type { AuditedService } from './AuditedService.js'
import { addGap } from './lineFact.js'
import { timedServices, type TimedService } from './TimedService.js'

/** The services that each worker held for their minutes; of others it is counted what is not known. */
export const servicesByProvider = (
  services: ReadonlyArray<AuditedService>,
  gaps: Map<string, number>,
): ReadonlyMap<RecordId, ReadonlyArray<TimedService>> => {
  const byProvider = new Map<RecordId, Array<TimedService>>()
  for (const service of timedServices(services, gaps)) {
    const { renderingProvider } = service.session
    if (renderingProvider === undefined) addGap(gaps, 'session.renderingProvider')
    else addTo(byProvider, renderingProvider, service)
  }
  return byProvider
}
