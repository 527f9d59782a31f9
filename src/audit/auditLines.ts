import { addTo } from '../codec/addTo.js'
import type { Claims } from '../record/Claims.js'
import type { RecordId } from '../record/RecordId.js'
import { wholeUnits } from '../units/Units.js'
import { auditChecks } from './auditChecks.js'
import type { AuditedService } from './AuditedService.js'
import type { AuditCheckId, AuditFinding } from './AuditFinding.js'
import type { CheckWeight } from './atStake.js'
import type { BilledAudit } from './BilledAudit.js'
import { lineAudits } from './lineAudits.js'
import type { LineBench } from './LineBench.js'
import { lineUnits } from './lineUnits.js'
import { rateFor } from './rateFor.js'
import type { WeighedFact } from './reporting.js'
import { totalsOf } from './totalsOf.js'
import { unbilledUnits } from './unbilledUnits.js'

/** Runs every check over the services and the billed lines of a bench, and reckons what of each line is supported. */
export const auditLines = (bench: LineBench, claims: Claims): BilledAudit => {
  const found = emptyIndex()
  // What a check finds is let go before the next one is asked: it may be as much as there are lines.
  const said = auditChecks.map((check) => {
    const { facts, findings, gaps, silences } = check.judge(bench)
    addToIndex(found, check.id, facts, findings.length)
    return { check: check.id, findings, count: facts.length, gaps, silences }
  })
  const lines = lineAudits(bench, {
    units: lineUnits(bench, found.unsupported),
    rateOf: claims.rates && rateFor(claims.rates, claims.incomplete?.includes('rates') !== true),
    ofLine: ({ line }) => found.ids.ofLine.get(line.id) ?? NO_IDS,
    ofService: (service) => found.ids.ofService.get(service) ?? [],
  })
  return {
    lines,
    findings: said.flatMap(({ findings }): ReadonlyArray<AuditFinding> => findings),
    leftOut: said.flatMap(({ check, findings, count }) =>
      count > findings.length ? [{ check, count: count - findings.length }] : [],
    ),
    gaps: said.flatMap(({ check, gaps }) => gaps.map((gap) => ({ check, ...gap }))),
    silences: said.flatMap(({ check, silences }) =>
      silences.map((silence) => ({ check, ...silence })),
    ),
    unbilled: unbilledUnits(bench, found.unsupported),
    totals: totalsOf(bench, lines, {
      ofLine: ({ line }) => found.weights.ofLine.get(line.id) ?? NO_WEIGHTS,
      ofService: (service) => found.weights.ofService.get(service) ?? NO_WEIGHTS,
    }),
  }
}

const NO_IDS: ReadonlySet<string> = new Set()

const NO_WEIGHTS: ReadonlySet<CheckWeight> = new Set()

/** What all checks found, by the lines and by the services that it is about: of errors and warnings alone. */
interface FoundIndex {
  /** The services that an error takes the support from. */
  readonly unsupported: Set<AuditedService>
  /** The ids of findings that are listed. */
  readonly ids: ByRecord<Set<string>, Array<string>>
  /** What the checks weigh, each check and weight once. */
  readonly weights: ByRecord<Set<CheckWeight>, Set<CheckWeight>>
}

interface ByRecord<A, B> {
  readonly ofLine: Map<RecordId, A>
  readonly ofService: Map<AuditedService, B>
}

const emptyIndex = (): FoundIndex => ({
  unsupported: new Set(),
  ids: { ofLine: new Map(), ofService: new Map() },
  weights: { ofLine: new Map(), ofService: new Map() },
})

const addToIndex = (
  { unsupported, ids, weights }: FoundIndex,
  rule: AuditCheckId,
  facts: ReadonlyArray<WeighedFact>,
  listed: number,
): void => {
  const error: CheckWeight = { rule, isError: true }
  const warning: CheckWeight = { rule, isError: false }
  facts.forEach(({ id, severity, line, services }, place) => {
    if (severity === 'info') return
    const weight = severity === 'error' ? error : warning
    if (line !== undefined) addOnce(weights.ofLine, line, weight)
    if (line !== undefined && place < listed) addOnce(ids.ofLine, line, id)
    for (const service of services) {
      if (severity === 'error') unsupported.add(service)
      addOnce(weights.ofService, service, weight)
      if (place < listed) addTo(ids.ofService, service, id)
    }
  })
}

const addOnce = <K, A>(sets: Map<K, Set<A>>, key: K, value: A): void => {
  const set = sets.get(key)
  if (set === undefined) sets.set(key, new Set([value]))
  else set.add(value)
}

/** That no line is audited. */
export const nothingAudited: BilledAudit = {
  lines: [],
  findings: [],
  leftOut: [],
  gaps: [],
  silences: [],
  unbilled: { sessions: 0, units: wholeUnits(0) },
  totals: totalsOf(
    { lines: [], services: [], areChartsComplete: false, areLinesComplete: false },
    [],
    { ofLine: () => [], ofService: () => [] },
  ),
}
