import { isOpen } from '../claim/Finding.js'
import type { KnownToAudit } from '../claim/KnownToAudit.js'
import type { Judging, reviewCharts } from '../claim/reviewCharts.js'
import type { Caseload } from '../record/Caseload.js'
import type { Chart } from '../record/Chart.js'
import type { Claims } from '../record/Claims.js'
import type { AuditedChart } from './auditChart.js'
import { supportChecks } from './auditChecks.js'
import type { AuditedService } from './AuditedService.js'
import type { LineBench } from './LineBench.js'
import { makeLineBench } from './makeLineBench.js'
import { isOfOtherPayer } from './matchLines.js'

/** The charts of a caseload as an audit judges them, in order of member, and what its checks look at. */
export interface Looked {
  readonly charts: ReadonlyArray<AuditedChart>
  readonly bench: LineBench
}

/**
 * Judges the charts of a caseload, and those once more of which lines and checks say what a chart alone does not: that some
 * of its sessions are billed and others are not, so that the billed ones come first in what both use; or that a session
 * has lost its support, so that it uses nothing and helps no other to a unit.
 */
export const secondLook = (
  judging: Judging,
  judge: ReturnType<typeof reviewCharts<AuditedChart>>,
  caseload: Caseload,
  claims: Claims,
): Looked => {
  const first = judge(caseload)
  const bench = makeLineBench(judging, caseload, first, claims)
  const knownOf = knownToAudit(bench)
  const known = new Map<Chart, KnownToAudit>()
  for (const one of first) {
    const beside = knownOf(one)
    if (beside !== undefined) known.set(one.given, beside)
  }
  if (known.size === 0) return { charts: first, bench }
  // They come back in the order in which they were.
  const again = judge({ ...caseload, charts: [...known.keys()] }, (chart) => known.get(chart))
  let place = 0
  const charts = first.map((one) => (known.has(one.given) ? (again[place++] ?? one) : one))
  return { charts, bench: makeLineBench(judging, caseload, charts, claims) }
}

/** What lines and checks say of a chart; absent where nothing of it can come out otherwise. */
const knownToAudit = (bench: LineBench): ((of: AuditedChart) => KnownToAudit | undefined) => {
  const isBilled = billedServices(bench)
  const isUnsupported = unsupportedServices(bench)
  return ({ chart, review, services: all }) => {
    const services = all.map(([service]) => service)
    const billed = services.filter((service) => isBilled.has(service))
    const unsupported = services.filter((service) => isUnsupported.has(service))
    const isPartlyBilled = billed.length > 0 && billed.length < services.length
    // Where nothing is open all fits into all limits, in whatever order; of several authorizations the order chooses.
    const isOrderOfUse =
      isPartlyBilled &&
      ((chart.authorizations ?? []).length > 0 ||
        review.sessions.some(({ findings }) => findings.some(isOpen)))
    if (unsupported.length === 0 && !isOrderOfUse) return undefined
    return {
      billed: new Set(billed.map(({ session }) => session.id)),
      unsupported: new Set(unsupported.map(({ session }) => session)),
    }
  }
}

/** The services on lines that count, to the payer whose policy judges them. */
const billedServices = ({ lines }: LineBench): ReadonlySet<AuditedService> =>
  new Set(
    lines.flatMap(({ line, standing, services }) =>
      standing === 'counted' ? services.filter((service) => !isOfOtherPayer(line, service)) : [],
    ),
  )

const unsupportedServices = (bench: LineBench): ReadonlySet<AuditedService> =>
  new Set(
    supportChecks.flatMap((check) =>
      check
        .judge(bench)
        .facts.flatMap(({ severity, services }) => (severity === 'error' ? services : [])),
    ),
  )
