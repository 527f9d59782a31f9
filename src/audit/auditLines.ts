import { addTo } from '../codec/addTo.js'
import type { Judging } from '../claim/reviewCharts.js'
import type { Caseload } from '../record/Caseload.js'
import type { Claims } from '../record/Claims.js'
import type { RecordId } from '../record/RecordId.js'
import { wholeUnits } from '../units/Units.js'
import type { AuditedChart } from './auditChart.js'
import { auditChecks } from './auditChecks.js'
import type { AuditedService } from './AuditedService.js'
import type { AuditFinding } from './AuditFinding.js'
import type { CheckWeight } from './atStake.js'
import type { BilledAudit } from './BilledAudit.js'
import { lineAudits } from './lineAudits.js'
import { lineUnits } from './lineUnits.js'
import { makeLineBench } from './makeLineBench.js'
import type { MatchedLine } from './MatchedLine.js'
import { rateFor } from './rateFor.js'
import { totalsOf } from './totalsOf.js'
import { unbilledUnits } from './unbilledUnits.js'

/** How many findings of one check are listed. */
export const MOST_FINDINGS = 10_000

/** Runs every check over the services of the charts and the billed lines, and reckons what of each line is supported. */
export const auditLines = (
  judging: Judging,
  caseload: Caseload,
  charts: ReadonlyArray<AuditedChart>,
  claims: Claims,
): BilledAudit => {
  const bench = makeLineBench(judging, caseload, charts, claims)
  const said = auditChecks.map((check) => ({ check: check.id, ...check.judge(bench) }))
  const all = said.flatMap(({ facts }): ReadonlyArray<Found> => facts)
  const listed = said.flatMap(({ facts }): ReadonlyArray<Found> => facts.slice(0, MOST_FINDINGS))
  const unsupported = new Set(
    all.flatMap(({ finding, services }) => (isError(finding) ? services : [])),
  )
  const ids = indexed(listed, ({ id }) => id)
  const weights = indexed(all, weightOf)
  const lines = lineAudits(bench, {
    units: lineUnits(bench, unsupported),
    rateOf: claims.rates && rateFor(claims.rates, claims.incomplete?.includes('rates') !== true),
    findingsOf: (line) => [...ids.ofLine(line), ...line.services.flatMap(ids.ofService)],
  })
  return {
    lines,
    findings: listed.map(({ finding }) => finding),
    leftOut: said.flatMap(({ check, facts }) =>
      facts.length > MOST_FINDINGS ? [{ check, count: facts.length - MOST_FINDINGS }] : [],
    ),
    gaps: said.flatMap(({ check, gaps }) => gaps.map((gap) => ({ check, ...gap }))),
    silences: said.flatMap(({ check, silences }) =>
      silences.map((silence) => ({ check, ...silence })),
    ),
    unbilled: unbilledUnits(bench, unsupported),
    totals: totalsOf(bench, lines, weights),
  }
}

const isError = ({ severity }: AuditFinding): boolean => severity === 'error'

const weightOf = (finding: AuditFinding): CheckWeight => ({
  rule: finding.rule,
  isError: isError(finding),
})

interface Found {
  readonly finding: AuditFinding
  readonly services: ReadonlyArray<AuditedService>
}

/** Something of each finding that is an error or a warning, by the line and by the services that it is about. */
const indexed = <A>(found: ReadonlyArray<Found>, of: (finding: AuditFinding) => A) => {
  const byLine = new Map<RecordId, Array<A>>()
  const byService = new Map<AuditedService, Array<A>>()
  for (const { finding, services } of found) {
    if (finding.severity === 'info') continue
    const value = of(finding)
    if (finding.line !== undefined) addTo(byLine, finding.line, value)
    for (const service of services) addTo(byService, service, value)
  }
  return {
    ofLine: ({ line }: MatchedLine): ReadonlyArray<A> => byLine.get(line.id) ?? [],
    ofService: (service: AuditedService): ReadonlyArray<A> => byService.get(service) ?? [],
  }
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
