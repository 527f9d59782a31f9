import { groupedBy } from '../codec/groupedBy.js'
import type { AuditedService } from './AuditedService.js'
import { claimedDays, type ClaimedDay } from './claimedDays.js'
import type { DocumentedDay, DocumentedService } from './DocumentedService.js'
import type { MatchedLine } from './MatchedLine.js'

/** Lines that claim days in common, and all days that they claim. */
export interface LineGroup {
  /** In order of id. */
  readonly lines: ReadonlyArray<MatchedLine>
  readonly days: ReadonlyArray<ClaimedDay>
}

/** Lines by the days that they claim: those that claim one of the same payer are together, as are those that claim one with them. */
export const lineGroups = (
  lines: ReadonlyArray<MatchedLine>,
  documentedOf: (service: AuditedService) => DocumentedService | undefined,
): ReadonlyArray<LineGroup> => {
  const daysOf = claimedDays(documentedOf)
  const parents = lines.map((_, place) => place)
  const rootOf = (place: number): number => {
    let root = place
    for (let next = parents[root] ?? root; next !== root; next = parents[root] ?? root) root = next
    for (let one = place; one !== root;) {
      const next = parents[one] ?? root
      parents[one] = root
      one = next
    }
    return root
  }
  const claims = lines.map(daysOf)
  const firstOf = new Map<DocumentedDay, Map<string, number>>()
  claims.forEach((days, place) => {
    for (const { day, otherPayer } of days) {
      const byPayer = firstOf.get(day) ?? new Map<string, number>()
      firstOf.set(day, byPayer)
      const first = byPayer.get(otherPayer)
      if (first === undefined) byPayer.set(otherPayer, place)
      else parents[rootOf(place)] = rootOf(first)
    }
  })
  const groups = groupedBy(rootOf)(lines.keys())
  return Array.from(groups.values(), (places) => ({
    lines: places.flatMap((place) => lines[place] ?? []),
    days: distinct(places.flatMap((place) => claims[place] ?? [])),
  }))
}

/** Each day of each payer once. */
const distinct = (days: ReadonlyArray<ClaimedDay>): ReadonlyArray<ClaimedDay> => {
  const seen = new Map<DocumentedDay, Set<string>>()
  return days.filter(({ day, otherPayer }) => {
    const payers = seen.get(day) ?? new Set<string>()
    seen.set(day, payers)
    const isNew = !payers.has(otherPayer)
    payers.add(otherPayer)
    return isNew
  })
}
