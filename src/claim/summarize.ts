import * as T from 'fp-ts/These'
import { wholeUnits, type Units } from '../units/Units.js'
import type { ChartReview } from './ChartReview.js'
import type { Finding, RuleId } from './Finding.js'
import type { ReviewSummary, RuleCount } from './ReviewSummary.js'
import { rules } from './rules.js'
import type { Support } from './SessionReview.js'

/** The reviews of charts in numbers. Where not every chart is known, sums over what is documented are undetermined. */
export const summarize = (
  charts: ReadonlyArray<ChartReview>,
  areChartsKnown: boolean,
): ReviewSummary => {
  const sessions: Record<Support, number> = { supported: 0, unsupported: 0, undetermined: 0 }
  let claimable = 0
  let overLimit = 0
  for (const chart of charts) {
    for (const { support } of chart.sessions) sessions[support] += 1
    for (const { outcome } of chart.lines) {
      if (T.isLeft(outcome)) continue
      claimable += outcome.right.units
      overLimit += outcome.right.overLimitUnits
    }
  }
  return {
    sessions,
    documentedUnits: areChartsKnown ? sumOf(charts) : 'undetermined',
    claimableUnits: wholeUnits(claimable),
    overLimitUnits: wholeUnits(overLimit),
    rules: ruleCounts(charts),
  }
}

const sumOf = (charts: ReadonlyArray<ChartReview>): Units | 'undetermined' => {
  let documented = 0
  for (const { documentedUnits } of charts) {
    if (documentedUnits === 'undetermined') return documentedUnits
    documented += documentedUnits
  }
  return wholeUnits(documented)
}

const ruleCounts = (charts: ReadonlyArray<ChartReview>): ReadonlyArray<RuleCount> => {
  const counts = new Map<RuleId, Record<Finding['outcome'], number>>()
  for (const { id } of rules) {
    counts.set(id, { met: 0, notMet: 0, undetermined: 0, notApplicable: 0 })
  }
  for (const { sessions } of charts) {
    for (const { findings } of sessions) {
      for (const { rule, outcome } of findings) {
        const count = counts.get(rule)
        if (count !== undefined) count[outcome] += 1
      }
    }
  }
  return Array.from(counts, ([rule, count]) => ({ rule, ...count }))
}
