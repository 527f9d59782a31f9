import { unitPolicyOf } from '../subject/Editions.js'
import type { AuditedService } from './AuditedService.js'
import type { DocumentedService } from './DocumentedService.js'

/** For lack of what the units of a session of H2014 cannot be told, as paths; empty where they can. */
export const missingUnits =
  (documentedOf: (service: AuditedService) => DocumentedService | undefined) =>
  (service: AuditedService): ReadonlyArray<string> => {
    const documented = documentedOf(service)
    if (documented === undefined || documented.days !== undefined) return []
    const { session, billable, editions } = service
    if (billable === undefined) {
      const ends = (['start', 'end'] as const).filter((field) => session[field] === undefined)
      return ends.length === 0 ? ['session.status'] : ends.map((field) => `session.${field}`)
    }
    if (editions.payer === undefined) return ['policy']
    const { rounding, aggregation } = unitPolicyOf(editions)
    const silent = [
      ...(rounding === 'notStated' ? ['policy.units.rounding'] : []),
      ...(aggregation === 'notStated' ? ['policy.units.aggregation'] : []),
    ]
    return silent.length === 0 ? ['session.id'] : silent
  }
