import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Chart } from '../record/Chart.js'
import type { BilledLine } from '../record/BilledLine.js'
import { isKnown } from '../subject/isKnown.js'
import type { AuditedService } from './AuditedService.js'

/** What is known beside a line. */
export interface LineSurroundings {
  /** The charts of its member, and whether there can be no others. */
  readonly charts: ReadonlyArray<Chart>
  readonly areChartsComplete: boolean
  /** What it was matched with; absent where there are too many that it could be for. */
  readonly services: ReadonlyArray<AuditedService> | undefined
}

/**
 * For lack of what it is not known which services a line was billed for, as paths. A line that names its sessions lacks
 * nothing where all of them are found; one that names none may be for any that is not in the chart, and of another code than
 * H2014 nobody asks for which.
 */
export const openServices = (
  { code, sessions, serviceDate }: BilledLine,
  { charts, areChartsComplete, services }: LineSurroundings,
): ReadonlyArray<string> => {
  if (charts.length === 0) return areChartsComplete ? [] : ['charts']
  if (sessions === undefined && !isSkillsTraining(code)) return []
  if (services === undefined) return ['billedLine.sessions']
  if (sessions === undefined && serviceDate === undefined) return ['billedLine.serviceDate']
  if (charts.every((chart) => isKnown(chart, 'sessions'))) return []
  if (sessions === undefined) return ['sessions']
  const found = new Set(services.map(({ session }) => session.id))
  return sessions.every((id) => found.has(id)) ? [] : ['sessions']
}
