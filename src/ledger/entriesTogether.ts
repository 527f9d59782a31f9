import type { FormatKind } from '../code/FormatKind.js'
import type { PlanService } from '../record/PlanService.js'

/** Entries of a plan whose amounts count together. */
export interface EntriesTogether {
  readonly services: ReadonlyArray<PlanService>
  /** The formats that count toward them, in order of the alphabet; absent: all. */
  readonly formats?: ReadonlyArray<FormatKind>
}

/**
 * The entries of a plan for one code whose amounts count together with a session: those that name its format, and
 * those that share a format with one of them. Where an entry names no format, or none names the session's, all of them
 * do. None where it is not known which, since the format of the session is not.
 */
export const entriesTogether = (
  services: ReadonlyArray<PlanService>,
  format: FormatKind | undefined,
): EntriesTogether | undefined => {
  if (services.some(({ formats = [] }) => formats.length === 0)) return { services }
  const start = format ?? services[0]?.formats?.[0]
  if (start === undefined) return { services }
  const formats = new Set<FormatKind>([start])
  let together: ReadonlyArray<PlanService> = []
  // Each round but the last adds a format, of which there are few.
  for (let before = 0; formats.size > before;) {
    before = formats.size
    together = services.filter((one) => one.formats?.some((kind) => formats.has(kind)))
    for (const { formats: more = [] } of together) for (const kind of more) formats.add(kind)
  }
  if (together.length === 0) return { services }
  if (format === undefined && together.length < services.length) return undefined
  return { services: together, formats: [...formats].sort() }
}
