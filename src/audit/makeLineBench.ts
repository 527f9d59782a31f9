import { groupedBy } from '../codec/groupedBy.js'
import { isSkillsTraining } from '../code/Hcpcs.js'
import type { Judging } from '../claim/reviewCharts.js'
import type { BilledLine } from '../record/BilledLine.js'
import type { Caseload } from '../record/Caseload.js'
import type { Chart } from '../record/Chart.js'
import type { Claims } from '../record/Claims.js'
import { recordsById } from '../subject/recordsById.js'
import { chronological } from '../units/chronological.js'
import type { AuditedChart } from './auditChart.js'
import type { AuditedService } from './AuditedService.js'
import { replacementsIn, standingIn } from './replacementsIn.js'
import type { DocumentedService } from './DocumentedService.js'
import type { LineBench } from './LineBench.js'
import type { MatchedLine } from './MatchedLine.js'
import { matchLines } from './matchLines.js'
import { openServices } from './openServices.js'
import { unbilledInstead } from './unbilledInstead.js'

/** Puts together what the checks look at: every service, and every billed line with its standing and its services. */
export const makeLineBench = (
  { asOf, histories }: Judging,
  { staff, incomplete }: Pick<Caseload, 'staff' | 'incomplete'>,
  audited: ReadonlyArray<AuditedChart>,
  claims: Claims,
): LineBench => {
  const documented = new Map<AuditedService, DocumentedService | undefined>(
    audited.flatMap(({ services }) => services),
  )
  const services = [...documented.keys()]
  const documentedOf = (service: AuditedService) => documented.get(service)
  const charts = chartsByMember(audited.map(({ chart }) => chart))
  const areChartsComplete = incomplete?.includes('charts') !== true
  const sorted = inOrderOfId(claims.lines)
  const standingOf = standingIn(replacementsIn(sorted))
  const matching = matchLines(services, documentedOf)
  const openOf = new Map<MatchedLine, ReadonlyArray<string>>()
  const first = sorted.map((line) => ({
    line,
    standing: standingOf(line),
    found: matching.chosen(line),
  }))
  const elsewhere = unbilledInstead(first.filter(isJudged), matching, documentedOf)
  const lines = first.map(({ line, standing, found: chosen }): MatchedLine => {
    const found = elsewhere.get(line) ?? chosen
    const matched = { line, standing, services: found ?? [] }
    const ofMember = charts.get(line.member) ?? []
    const open = openServices(line, { charts: ofMember, areChartsComplete, services: found })
    if (open.length > 0) openOf.set(matched, open)
    return matched
  })
  return {
    asOf,
    staff:
      staff !== undefined && incomplete?.includes('staff') !== true
        ? recordsById(staff)
        : undefined,
    services,
    lines,
    charts,
    areChartsComplete,
    areLinesComplete: claims.incomplete?.includes('lines') !== true,
    payers: new Set(histories.filter(({ kind }) => kind === 'payer').map(({ payer }) => payer)),
    documentedOf,
    judged: lines.filter(isJudged),
    openOf: (line) => openOf.get(line) ?? [],
  }
}

const isJudged = ({ line, standing }: Pick<MatchedLine, 'line' | 'standing'>): boolean =>
  standing === 'counted' && isSkillsTraining(line.code)

const inOrderOfId = chronological<BilledLine>({
  start: () => 0,
  id: ({ id }) => id,
  rest: (line) => line,
})

const chartsByMember = groupedBy(({ member }: Chart) => member.id)
