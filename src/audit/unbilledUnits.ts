import { wholeUnits, type Units } from '../units/Units.js'
import type { AuditedService } from './AuditedService.js'
import type { LineBench } from './LineBench.js'

/** What is supported and was not billed. */
export interface UnbilledUnits {
  /** Sessions of H2014 that are supported and of which no line that counts bills anything. */
  readonly sessions: number
  /** Their units, as far as the review leaves them on claim lines. */
  readonly units: Units
}

/**
 * The supported sessions for which no line that counts was billed, on whatever day. It is no fault: they may still be to be
 * billed, or stand on lines that are not known. A line that bills fewer units than its sessions have is told by
 * `underpaidUnits`. Services in `unsupported` lost their support to a check.
 */
export const unbilledUnits = (
  { services, judged, documentedOf }: Pick<LineBench, 'services' | 'judged' | 'documentedOf'>,
  unsupported: ReadonlySet<AuditedService>,
): UnbilledUnits => {
  const billed = new Set(judged.flatMap((line) => line.services))
  let sessions = 0
  let units = 0
  for (const service of services) {
    if (service.review?.support !== 'supported') continue
    if (billed.has(service) || unsupported.has(service)) continue
    const days = documentedOf(service)?.days ?? []
    const own = days.reduce((sum, { claimable }) => sum + claimable, 0)
    if (own === 0) continue
    sessions += 1
    units += own
  }
  return { sessions, units: wholeUnits(units) }
}
