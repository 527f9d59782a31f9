import { compareText } from '../codec/compareText.js'
import { wholeUnits, type Units } from '../units/Units.js'
import type { AuditedService } from './AuditedService.js'
import { claimableUnits, claimedDays, type ClaimedDay } from './claimedDays.js'
import type { DocumentedDay } from './DocumentedService.js'
import type { LineBench } from './LineBench.js'
import { countDifferences, lineDifferences } from './lineDifferences.js'
import type { MatchedLine } from './MatchedLine.js'
import { shareUnits, type UnitPool, type UnitShare } from './shareUnits.js'

/** What of the units of a line is supported. */
export interface LineUnits {
  readonly supported: Units
  readonly undetermined: Units
  /** Absent where the billed units are not known. */
  readonly overpaid?: Units
  /** Absent where the billed units are not known. */
  readonly underpaid?: Units
}

/** The whole units of a line as billed; absent where they are not known. */
export const wholeUnitsOf = ({ line: { units } }: MatchedLine): Units | undefined =>
  units === undefined ? undefined : wholeUnits(units)

/**
 * Reckons the units of the lines that are judged. The units of a session are given out once, to the lines that agree most
 * with it first, then in order of id, so that as many are given as can be; those whose support is undetermined likewise,
 * after them. Services in
 * `unsupported` lost their support to a check.
 */
export const lineUnits = (
  bench: Pick<LineBench, 'judged' | 'documentedOf' | 'openOf'>,
  unsupported: ReadonlySet<AuditedService>,
): ReadonlyMap<MatchedLine, LineUnits> => {
  const { judged, documentedOf, openOf } = bench
  const daysOf = claimedDays(documentedOf)
  const demands = judged
    .map((matched) => {
      const whole = wholeUnitsOf(matched)
      return {
        matched,
        whole,
        days: daysOf(matched).filter(({ service }) => !unsupported.has(service)),
        isOpen: openOf(matched).length > 0 || hasUnknownUnits(bench, matched, unsupported),
        differences: differencesOf(bench, matched),
      }
    })
    .sort(
      (a, b) =>
        Number(a.whole === undefined) - Number(b.whole === undefined) ||
        a.differences - b.differences ||
        compareText(a.matched.line.id, b.matched.line.id),
    )
  const poolsOf = poolsByDay()
  const shares = shareUnits(
    demands.map(({ whole = Infinity, days }) => ({ asked: whole, pools: poolsOf(days) })),
  )
  return new Map(
    demands.map(({ matched, whole, isOpen }, place) => [
      matched,
      unitsFrom(whole, isOpen, shares[place] ?? { supported: 0, undetermined: 0 }),
    ]),
  )
}

const unitsFrom = (
  whole: number | undefined,
  isOpen: boolean,
  { supported, undetermined: drawn }: UnitShare,
): LineUnits => {
  if (whole === undefined) {
    return { supported: wholeUnits(supported), undetermined: wholeUnits(drawn) }
  }
  const undetermined = isOpen ? Math.max(0, whole - supported) : drawn
  return {
    supported: wholeUnits(supported),
    undetermined: wholeUnits(undetermined),
    overpaid: wholeUnits(whole - supported - undetermined),
    underpaid: wholeUnits(supported - whole),
  }
}

const isSupported = ({ service, otherPayer }: ClaimedDay): boolean =>
  otherPayer === '' && service.review?.support === 'supported'

/** A service that is billed to another payer than the one whose policy judges it is judged by none for that one. */
const isUndetermined = ({ service, otherPayer }: ClaimedDay): boolean =>
  service.review?.support === 'undetermined' ||
  (otherPayer !== '' && service.review?.support === 'supported')

/** Whether the line is for a service whose units cannot be told, and that is not known to be unsupported. */
const hasUnknownUnits = (
  { documentedOf }: Pick<LineBench, 'documentedOf'>,
  { services }: MatchedLine,
  unsupported: ReadonlySet<AuditedService>,
): boolean =>
  services.some((service) => {
    const documented = documentedOf(service)
    return (
      documented !== undefined &&
      documented.days === undefined &&
      service.review?.support !== 'unsupported' &&
      !unsupported.has(service)
    )
  })

const differencesOf = (
  { documentedOf }: Pick<LineBench, 'documentedOf'>,
  { line, services }: MatchedLine,
): number =>
  services.reduce(
    (count, service) =>
      count + countDifferences(lineDifferences(line, service, documentedOf(service))),
    0,
  )

/** The pools of days that lines claim: one a day, and one more for each other payer that it was billed to. */
const poolsByDay = (): ((days: ReadonlyArray<ClaimedDay>) => ReadonlyArray<UnitPool>) => {
  const byDay = new Map<DocumentedDay, Map<string, UnitPool>>()
  return (days) =>
    days.flatMap((claimed) => {
      const { day, otherPayer } = claimed
      const supported = isSupported(claimed)
      if (!supported && !isUndetermined(claimed)) return []
      const byPayer = byDay.get(day) ?? new Map<string, UnitPool>()
      byDay.set(day, byPayer)
      const pool = byPayer.get(otherPayer) ?? {
        left: claimableUnits(claimed),
        isSupported: supported,
      }
      byPayer.set(otherPayer, pool)
      return [pool]
    })
}
