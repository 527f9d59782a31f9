import { unitsMonoid, wholeUnits, type Units } from '../units/Units.js'
import type { AuditSums } from './AuditTotals.js'
import type { LineAudit } from './LineAudit.js'

/** The sums over no line. */
export const noSums: AuditSums = {
  lines: 0,
  billedUnits: unitsMonoid.empty,
  supportedUnits: unitsMonoid.empty,
  undeterminedUnits: unitsMonoid.empty,
  overpaidUnits: unitsMonoid.empty,
  underpaidUnits: unitsMonoid.empty,
  billedCents: 0,
  supportedCents: 0,
  undeterminedCents: 0,
  overpaidCents: 0,
  underpaidCents: 0,
  linesWithoutUnits: 0,
  linesWithoutRate: 0,
  unitsWithoutRate: unitsMonoid.empty,
}

/** Cents and cents more; at most the largest safe integer. */
export const plusCents = (cents: number, more = 0): number =>
  Math.min(cents + more, Number.MAX_SAFE_INTEGER)

/** Sums with a line that counts. */
export const withLine = (sums: AuditSums, line: LineAudit): AuditSums => {
  const billed = wholeUnits(line.billedUnits ?? 0)
  return {
    lines: sums.lines + 1,
    billedUnits: plus(sums.billedUnits, billed),
    supportedUnits: plus(sums.supportedUnits, line.supportedUnits),
    undeterminedUnits: plus(sums.undeterminedUnits, line.undeterminedUnits),
    overpaidUnits: plus(sums.overpaidUnits, line.overpaidUnits),
    underpaidUnits: plus(sums.underpaidUnits, line.underpaidUnits),
    billedCents: plusCents(sums.billedCents, line.billedCents),
    supportedCents: plusCents(sums.supportedCents, line.supportedCents),
    undeterminedCents: plusCents(sums.undeterminedCents, line.undeterminedCents),
    overpaidCents: plusCents(sums.overpaidCents, line.overpaidCents),
    underpaidCents: plusCents(sums.underpaidCents, line.underpaidCents),
    linesWithoutUnits: sums.linesWithoutUnits + (line.billedUnits === undefined ? 1 : 0),
    linesWithoutRate: sums.linesWithoutRate + (line.centsPerUnit === undefined ? 1 : 0),
    unitsWithoutRate: plus(
      sums.unitsWithoutRate,
      line.centsPerUnit === undefined ? billed : undefined,
    ),
  }
}

const plus = (units: Units, more: Units = unitsMonoid.empty): Units =>
  unitsMonoid.concat(units, more)

/** The sums of lines by what `keyOf` says of each, in order of that; those of which it says nothing come last. */
export const sumsBy = <K extends string>(
  lines: ReadonlyArray<LineAudit>,
  keyOf: (line: LineAudit) => K | undefined,
): ReadonlyArray<readonly [K | undefined, AuditSums]> => {
  const sums = new Map<K | undefined, AuditSums>()
  for (const line of lines) {
    const key = keyOf(line)
    sums.set(key, withLine(sums.get(key) ?? noSums, line))
  }
  return [...sums].sort(([a], [b]) => {
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
    return a < b ? -1 : 1
  })
}
