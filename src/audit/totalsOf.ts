import { isSkillsTraining } from '../code/Hcpcs.js'
import { CalendarMonth } from '../time/CalendarMonth.js'
import { atStake, type CheckWeights } from './atStake.js'
import type { AuditLack, AuditTotals } from './AuditTotals.js'
import type { LineAudit } from './LineAudit.js'
import { missingOfSession } from './missingOfSession.js'
import type { LineBench } from './LineBench.js'
import { noSums, sumsBy, withLine } from './sumsBy.js'

/** An audit in numbers, of its lines in the order of those of the bench. */
export const totalsOf = (
  bench: Pick<LineBench, 'lines' | 'services' | 'areChartsComplete' | 'areLinesComplete'>,
  audits: ReadonlyArray<LineAudit>,
  weights: CheckWeights,
): AuditTotals => {
  const { lines, services, areChartsComplete, areLinesComplete } = bench
  const standings = { counted: 0, draft: 0, denied: 0, replaced: 0, voided: 0 }
  const ofService = audits.filter(({ code }) => isSkillsTraining(code))
  for (const { standing } of ofService) standings[standing] += 1
  const judged = ofService.filter(({ standing }) => standing === 'counted')
  const isJudged = new Set(judged)
  return {
    isComplete: areChartsComplete && areLinesComplete,
    standings,
    linesOfOtherCodes: audits.length - ofService.length,
    overall: judged.reduce(withLine, noSums),
    byRule: atStake(
      lines.flatMap((matched, place) => {
        const audit = audits[place]
        return audit !== undefined && isJudged.has(audit) ? [[matched, audit] as const] : []
      }),
      weights,
    ),
    byStaff: sumsBy(judged, ({ renderingProvider }) => renderingProvider).map(([staff, sums]) => ({
      ...(staff === undefined ? {} : { staff }),
      ...sums,
    })),
    byMember: sumsBy(judged, ({ member }) => member).map(([member = '', sums]) => ({
      member,
      ...sums,
    })),
    byMonth: sumsBy(judged, monthOf).map(([month, sums]) => ({
      ...(month === undefined ? {} : { month }),
      ...sums,
    })),
    undetermined: lacks(services, judged),
  }
}

const monthOf = ({ serviceDate }: LineAudit): CalendarMonth | undefined => {
  const month = serviceDate?.slice(0, 7)
  return CalendarMonth.is(month) ? month : undefined
}

const lacks = (
  services: LineBench['services'],
  judged: ReadonlyArray<LineAudit>,
): ReadonlyArray<AuditLack> => {
  const counts = new Map<string, { sessions: number; lines: number }>()
  const countOf = (missing: string) => {
    const count = counts.get(missing) ?? { sessions: 0, lines: 0 }
    counts.set(missing, count)
    return count
  }
  for (const service of services) {
    for (const path of new Set(missingOfSession(service))) countOf(path).sessions += 1
  }
  for (const { missing = [] } of judged) for (const path of missing) countOf(path).lines += 1
  return [...counts]
    .map(([missing, count]) => ({ missing, ...count }))
    .sort((a, b) => (a.missing < b.missing ? -1 : 1))
}
