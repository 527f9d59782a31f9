import type { DecodeIssue } from '../codec/DecodeIssue.js'
import { pollution } from '../codec/pollution.js'
import type { Moment } from '../code/Moment.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import type { ChartReview } from './ChartReview.js'
import { policyStandings } from './policyStandings.js'
import type { PolicyStanding } from './PolicyStanding.js'
import { readCaseload, type ReadCaseload } from './readCaseload.js'
import { readJudging, type ReadJudging } from './readJudging.js'
import { reviewCharts } from './reviewCharts.js'
import type { ReviewSummary } from './ReviewSummary.js'
import { summarize } from './summarize.js'

/**
 * All that is said of a caseload. The same input gives the same review, byte for byte, in every run, and so do the
 * same records and policies in another order, but for the indices in the paths of issues.
 */
export interface Review {
  /** The day that it is made as of; absent where the argument is no day, and then nothing is judged. */
  readonly asOf: CalendarDate | undefined
  /** The moment that it is made for; absent where the argument is none, and then nothing is judged. */
  readonly moment: Moment | undefined
  /** What could not be read and was left out. Sums that would have held it are undetermined. */
  readonly issues: ReadonlyArray<DecodeIssue>
  /** The editions that judged sessions, in order of the policies' ids. */
  readonly policies: ReadonlyArray<PolicyStanding>
  /** In order of member. */
  readonly charts: ReadonlyArray<ChartReview>
  /** The review in numbers. */
  readonly summary: ReviewSummary
}

/**
 * Judges every H2014 session of a caseload by the editions in effect on its service date, and derives the
 * lines that may be claimed, each unit traced to its session. All findings, never only the first. Signatures that bear
 * a day after the day of the review are none yet.
 *
 * It reads its arguments anew, so that any value is safe: what cannot be read is in `issues`, by its path
 * under `policies`, `asOf`, `moment` or `caseload`. A policy that cannot be read judges nothing, nor do policies
 * that share an id, and where no policy judges a session nothing of it may be claimed. While the prototypes of all
 * records hold keys that somebody put there, nothing is judged.
 *
 * @example
 * import { these as T } from 'fp-ts'
 * import { review } from 'h2014'
 * import { baseline, texasMedicaid } from 'h2014/payers'
 *
 * const { charts } = review([texasMedicaid, baseline], '2016-12-31')({
 *   charts: [
 *     {
 *       member: { id: 'member-1', coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }] },
 *       diagnoses: [{ code: 'F20.9', establishedOn: '2016-01-15' }],
 *       sessions: [
 *         {
 *           id: 'session-1',
 *           code: 'H2014',
 *           status: 'finished',
 *           start: '2016-12-05T09:00:00-06:00',
 *           end: '2016-12-05T09:50:00-06:00',
 *           placeOfService: '12',
 *         },
 *       ],
 *     },
 *   ],
 * })
 * const outcome = charts[0]?.lines[0]?.outcome
 * console.log(outcome && T.isBoth(outcome) && outcome.right.units) // => 3
 */
export const review = (
  policies: ReadonlyArray<PolicyHistory>,
  asOf: string,
  moment: Moment = 'claim',
): ((caseload: unknown) => Review) => {
  const read = readJudging(policies, asOf, moment)
  const judge = read.judging && reviewCharts(read.judging, ({ review: ofChart }) => ofChart)
  return (input) => {
    const records = readCaseload(input)
    // Asked after the reading, by which a hostile getter could have done it; nothing of the caller's runs from here on.
    const polluted = pollution()
    if (polluted !== undefined) return nothingJudged(polluted)
    const { caseload } = records
    return makeReview(read, records, caseload && judge ? judge(caseload) : [])
  }
}

/** The review of a caseload of which the charts are judged. */
export const makeReview = (
  { asOf, moment, histories, issues, judging }: ReadJudging,
  { caseload, issues: ofCaseload }: ReadCaseload,
  charts: ReadonlyArray<ChartReview>,
): Review => ({
  asOf,
  moment,
  issues: [...issues, ...ofCaseload],
  policies: policyStandings(histories, charts),
  charts,
  summary: summarize(charts, areChartsKnown(judging, caseload)),
})

const areChartsKnown = (
  judging: ReadJudging['judging'],
  caseload: ReadCaseload['caseload'],
): boolean =>
  judging !== undefined &&
  caseload !== undefined &&
  caseload.incomplete?.includes('charts') !== true

/** That nothing was judged, and why. */
export const nothingJudged = (issue: DecodeIssue): Review => ({
  asOf: undefined,
  moment: undefined,
  issues: [issue],
  policies: [],
  charts: [],
  summary: summarize([], false),
})
