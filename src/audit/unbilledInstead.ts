import type { BilledLine } from '../record/BilledLine.js'
import { wholeUnits } from '../units/Units.js'
import type { AuditedService } from './AuditedService.js'
import { claimedDays } from './claimedDays.js'
import type { DocumentedDay, DocumentedService } from './DocumentedService.js'
import { isOfOtherPayer, type LineMatching } from './matchLines.js'
import { shareUnits } from './shareUnits.js'
import type { UnitPool } from './UnitDemand.js'

/** A line that is judged, and the services that it was matched with by itself. */
export interface ChosenLine {
  readonly line: BilledLine
  readonly found: ReadonlyArray<AuditedService> | undefined
}

/**
 * The services of lines that name no session and whose own are taken by others: where they are short of documented units,
 * those of their days that no line was billed for come in place of them, or beside them where they have some of their
 * units. So each session is billed once where that is possible. Lines not in it keep what they were matched with.
 */
export const unbilledInstead = (
  chosen: ReadonlyArray<ChosenLine>,
  { possible, leastDifferent, inOrder }: Omit<LineMatching, 'chosen'>,
  documentedOf: (service: AuditedService) => DocumentedService | undefined,
): ReadonlyMap<BilledLine, ReadonlyArray<AuditedService>> => {
  const instead = new Map<BilledLine, ReadonlyArray<AuditedService>>()
  const isNamed = ({ line }: ChosenLine): boolean => line.sessions !== undefined
  if (chosen.every(isNamed)) return instead
  const sole = chosen.filter(isOfItsPayer)
  const lines = [...sole.filter(isNamed), ...sole.filter((one) => !isNamed(one))]
  const billed = new Set(lines.flatMap(({ found = [] }) => found))
  const claimed = claimedDays(documentedOf)
  const unitsOn = (line: BilledLine, service: AuditedService): number =>
    claimed({ line, services: [service] }).reduce((sum, { day }) => sum + day.documented, 0)
  const pools = new Map<DocumentedDay, UnitPool>()
  const poolOf = (day: DocumentedDay): UnitPool => {
    const pool = pools.get(day) ?? { left: day.documented, isSupported: true }
    pools.set(day, pool)
    return pool
  }
  const shares = shareUnits(
    lines.map(({ line, found = [] }) => ({
      asked: wholeUnits(line.units ?? 0),
      pools: claimed({ line, services: found }).map(({ day }) => poolOf(day)),
    })),
  )
  lines.forEach(({ line, found = [] }, place) => {
    const own = shares[place]?.supported ?? 0
    const areUnitsKnown = found.every((service) => documentedOf(service)?.days !== undefined)
    let short = wholeUnits(line.units ?? 0) - own
    if (line.sessions !== undefined || !areUnitsKnown || short <= 0) return
    const isUnbilled = (service: AuditedService): boolean =>
      !billed.has(service) && unitsOn(line, service) > 0
    const taken: Array<AuditedService> = []
    let unbilled = (possible(line) ?? []).filter(isUnbilled)
    while (short > 0 && unbilled.length > 0) {
      for (const service of leastDifferent(line, unbilled)) {
        if (short <= 0) break
        taken.push(service)
        billed.add(service)
        short -= unitsOn(line, service)
      }
      unbilled = unbilled.filter(isUnbilled)
    }
    if (taken.length > 0) instead.set(line, inOrder(own === 0 ? taken : [...found, ...taken]))
  })
  return instead
}

/** A line to another payer than the one whose policy judges may be the second bill of a session, and takes none away. */
const isOfItsPayer = ({ line, found = [] }: ChosenLine): boolean =>
  !found.some((service) => isOfOtherPayer(line, service))
