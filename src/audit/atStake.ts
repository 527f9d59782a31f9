import { isOpen, type RuleId } from '../claim/Finding.js'
import { onceForEach } from '../rule/onceForEach.js'
import { wholeUnits } from '../units/Units.js'
import type { AuditCheckId } from './AuditFinding.js'
import type { AuditedService } from './AuditedService.js'
import type { RuleAtStake } from './AuditTotals.js'
import type { LineAudit } from './LineAudit.js'
import type { MatchedLine } from './MatchedLine.js'
import { plusCents } from './sumsBy.js'

/** That a check finds something wrong with a line or a service, as an error or as a warning. */
export interface CheckWeight {
  readonly rule: AuditCheckId
  readonly isError: boolean
}

/** What checks found of lines and of services. */
export interface CheckWeights {
  readonly ofLine: (line: MatchedLine) => Iterable<CheckWeight>
  readonly ofService: (service: AuditedService) => Iterable<CheckWeight>
}

/** What is at stake by each rule and check over lines that count, in order of name. */
export const atStake = (
  lines: ReadonlyArray<readonly [MatchedLine, LineAudit]>,
  weights: CheckWeights,
): ReadonlyArray<RuleAtStake> => {
  const weighed: Weighed = { ...weights, ofRules: onceForEach(takenByRules) }
  const byRule = new Map<RuleId | AuditCheckId, { lines: number; units: number; cents: number }>()
  for (const [matched, line] of lines) {
    const { overpaidUnits = 0, centsPerUnit = 0, rateDifferenceCents = 0 } = line
    for (const [rule, taken] of takenBy(matched, weighed)) {
      const units = Math.min(taken, overpaidUnits)
      const sums = byRule.get(rule) ?? { lines: 0, units: 0, cents: 0 }
      byRule.set(rule, sums)
      sums.lines += 1
      sums.units += units
      const byRate = rule === 'billedFormatIsDocumented' ? Math.max(0, rateDifferenceCents) : 0
      sums.cents = plusCents(sums.cents, units * centsPerUnit + byRate)
    }
  }
  return [...byRule]
    .map(([rule, { lines: count, units, cents }]) => ({
      rule,
      lines: count,
      units: wholeUnits(units),
      cents,
    }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

interface Weighed extends CheckWeights {
  readonly ofRules: (service: AuditedService) => ReadonlyMap<RuleId, number>
}

type Taken = Map<RuleId | AuditCheckId, number>

/** How many units each rule takes the support from; 0 where it warns alone. */
const takenBy = (matched: MatchedLine, { ofLine, ofService, ofRules }: Weighed): Taken => {
  const taken: Taken = new Map()
  const add = (rule: RuleId | AuditCheckId, units: number): void => {
    taken.set(rule, (taken.get(rule) ?? 0) + units)
  }
  for (const service of matched.services) {
    const begun = begunIn(service)
    for (const [rule, units] of ofRules(service)) add(rule, units)
    const byCheck = new Map<AuditCheckId, number>()
    for (const { rule, isError } of ofService(service)) {
      byCheck.set(rule, Math.max(byCheck.get(rule) ?? 0, isError ? begun : 0))
    }
    for (const [rule, units] of byCheck) add(rule, units)
  }
  for (const { rule, isError } of ofLine(matched)) add(rule, isError ? Infinity : 0)
  return taken
}

/** The most units that one finding of each rule takes from a session. */
const takenByRules = (service: AuditedService): ReadonlyMap<RuleId, number> => {
  const units = new Map<RuleId, number>()
  const begun = begunIn(service)
  for (const finding of service.review?.findings ?? []) {
    if (!isOpen(finding) || finding.outcome !== 'notMet' || finding.severity === 'info') continue
    const own = finding.severity === 'error' ? (finding.unsupportedUnits ?? begun) : 0
    units.set(finding.rule, Math.max(units.get(finding.rule) ?? 0, Math.min(own, begun)))
  }
  return units
}

/** The units that begin in a session of H2014: any number of them, where that is not known. */
const begunIn = ({ review }: AuditedService): number =>
  review === undefined ? 0 : (review.units ?? Infinity)
