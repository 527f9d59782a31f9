import type { Monoid } from 'fp-ts/Monoid'
import { total } from '../codec/total.js'
import { unitsMonoid, type Units } from '../units/Units.js'
import type { ReviewSummary, RuleCount } from './ReviewSummary.js'
import { summarize } from './summarize.js'

/**
 * Sums of summaries: of reviews that were made chart by chart the sum is the summary of all of them together. What is
 * no summary makes the units that were documented undetermined, and adds nothing.
 *
 * @example
 * import { review, reviewSummaryMonoid } from 'h2014'
 * import { baseline } from 'h2014/payers'
 *
 * const judge = review([baseline], '2026-01-31')
 * const charts = [{ member: { id: 'member-1' }, sessions: [] }, { member: { id: 'member-2' }, sessions: [] }]
 * let summary = reviewSummaryMonoid.empty
 * for (const chart of charts) {
 *   summary = reviewSummaryMonoid.concat(summary, judge({ charts: [chart] }).summary)
 * }
 * console.log(summary.documentedUnits) // => 0
 */
export const reviewSummaryMonoid: Monoid<ReviewSummary> = {
  empty: summarize([], true),
  concat: (a, b) => sumOf(readable(a), readable(b)),
}

const UNKNOWN: ReviewSummary = summarize([], false)

/** A summary read anew, or one in which nothing is known. */
const readable = total((summary: ReviewSummary): ReviewSummary => {
  const { sessions, documentedUnits, claimableUnits, overLimitUnits } = summary
  const { supported, unsupported, undetermined } = sessions
  const counts = [supported, unsupported, undetermined, claimableUnits, overLimitUnits]
  const isDocumentedRead = documentedUnits === 'undetermined' || isCount(documentedUnits)
  if (!counts.every(isCount) || !isDocumentedRead) return UNKNOWN
  const byRule = new Map(summary.rules.map((count) => [count.rule, count]))
  const rules = UNKNOWN.rules.map((none) => byRule.get(none.rule) ?? none)
  if (!rules.every(isRuleCount)) return UNKNOWN
  return {
    sessions: { supported, unsupported, undetermined },
    documentedUnits,
    claimableUnits,
    overLimitUnits,
    rules,
  }
}, UNKNOWN)

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0

const isRuleCount = ({ met, notMet, undetermined, notApplicable }: RuleCount): boolean =>
  [met, notMet, undetermined, notApplicable].every(isCount)

const sumOf = (a: ReviewSummary, b: ReviewSummary): ReviewSummary => ({
  sessions: {
    supported: a.sessions.supported + b.sessions.supported,
    unsupported: a.sessions.unsupported + b.sessions.unsupported,
    undetermined: a.sessions.undetermined + b.sessions.undetermined,
  },
  documentedUnits: sumOfKnown(a.documentedUnits, b.documentedUnits),
  claimableUnits: unitsMonoid.concat(a.claimableUnits, b.claimableUnits),
  overLimitUnits: unitsMonoid.concat(a.overLimitUnits, b.overLimitUnits),
  rules: sumOfCounts(a.rules, b.rules),
})

const sumOfKnown = (
  a: Units | 'undetermined',
  b: Units | 'undetermined',
): Units | 'undetermined' =>
  a === 'undetermined' || b === 'undetermined' ? 'undetermined' : unitsMonoid.concat(a, b)

/** Both have one count a rule, in the order of the rules. */
const sumOfCounts = (
  counts: ReadonlyArray<RuleCount>,
  others: ReadonlyArray<RuleCount>,
): ReadonlyArray<RuleCount> =>
  counts.map((count, index) => {
    const other = others[index] ?? count
    return {
      rule: count.rule,
      met: count.met + other.met,
      notMet: count.notMet + other.notMet,
      undetermined: count.undetermined + other.undetermined,
      notApplicable: count.notApplicable + other.notApplicable,
    }
  })
