import type { PlanService } from '../record/PlanService.js'
import type { SessionSubject } from '../subject/SessionSubject.js'

/** The entries that could be the session's: those of its format, or of no format that is known; else all. */
export const servicesOfFormat = (
  { session: { format } }: SessionSubject,
  services: ReadonlyArray<PlanService>,
): ReadonlyArray<PlanService> => {
  if (format === undefined) return services
  const fitting = services.filter(
    ({ formats = [] }) => formats.length === 0 || formats.includes(format.kind),
  )
  return fitting.length > 0 ? fitting : services
}
