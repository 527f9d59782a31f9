import type { DecodeIssue } from '../codec/DecodeIssue.js'
import { chartLists, type Chart } from '../record/Chart.js'
import type { RecordId } from '../record/RecordId.js'

/** Charts in which it is said where another chart of the same member holds what they lack, and the issue of it. */
export interface ChartsApart {
  readonly charts: ReadonlyArray<Chart>
  readonly issues: ReadonlyArray<DecodeIssue>
}

/**
 * A member has one chart. Where there are more, each lacks what the others hold, so that none of their lists is
 * complete: sums over them are undetermined, and what they lack is not known to be missing.
 */
export const chartsApart = (charts: ReadonlyArray<Chart>): ChartsApart => {
  const counts = new Map<RecordId, number>()
  for (const { member } of charts) counts.set(member.id, (counts.get(member.id) ?? 0) + 1)
  const isShared = ({ member }: Chart): boolean => (counts.get(member.id) ?? 0) > 1
  const shared = charts.filter(isShared).length
  if (shared === 0) return { charts, issues: [] }
  return {
    charts: charts.map((chart) => (isShared(chart) ? { ...chart, incomplete: chartLists } : chart)),
    issues: [
      { path: ['charts'], kind: 'contradiction', expected: 'one chart a member', count: shared },
    ],
  }
}
