import { wholeUnits, type Units } from '../units/Units.js'
import type { AuditedService } from './AuditedService.js'
import { claimedDays } from './claimedDays.js'
import type { LineBench } from './LineBench.js'

/** What is supported and was not billed. */
export interface UnbilledUnits {
  /** Sessions of H2014 that are supported and have units on a day of which no line that counts bills anything. */
  readonly sessions: number
  /** The units of these days, as far as the review leaves them on claim lines. */
  readonly units: Units
}

/**
 * The days of supported sessions for which no line that counts was billed: of a session over midnight also one of the two,
 * and of a session that was billed on another day its own. It is no fault: they may still be to be billed, or stand on lines
 * that are not known. A line that bills fewer units than its days have is told by `underpaidUnits`. Services in
 * `unsupported` lost their support to a check.
 */
export const unbilledUnits = (
  { services, judged, documentedOf }: Pick<LineBench, 'services' | 'judged' | 'documentedOf'>,
  unsupported: ReadonlySet<AuditedService>,
): UnbilledUnits => {
  const claimed = claimedDays(documentedOf)
  const billed = new Set(judged.flatMap((line) => claimed(line).map(({ day }) => day)))
  let sessions = 0
  let units = 0
  for (const service of services) {
    if (service.review?.support !== 'supported' || unsupported.has(service)) continue
    const days = documentedOf(service)?.days ?? []
    const own = days.reduce((sum, day) => sum + (billed.has(day) ? 0 : day.claimable), 0)
    if (own === 0) continue
    sessions += 1
    units += own
  }
  return { sessions, units: wholeUnits(units) }
}
