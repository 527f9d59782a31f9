import * as T from 'fp-ts/These'
import type { ChartReview } from '../../src/claim/ChartReview.js'
import type { LineReview } from '../../src/claim/LineReview.js'
import { review, type Review } from '../../src/claim/Review.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import type { Moment } from '../../src/code/Moment.js'
import { stated } from '../rule/judged.js'
import { counting } from '../subject/chartOf.js'

/** A limit of so many units a day, unless its fields say otherwise. */
export const dailyLimit = (maximum: number, fields: object = {}) =>
  stated({
    codes: ['H2014'],
    window: { kind: 'day' },
    measure: 'units',
    maximum,
    beyond: 'deny',
    ...fields,
  })

/** A member whom the payer covers. */
export const member = { id: 'member', coverages: [{ payer: 'payer' }] }

const diagnoses = [{ code: 'F20.9', establishedOn: '2020-01-01' }]

/** A chart with what a claim must carry, whatever is asked beyond: a diagnosis, and the place of each session. */
const claimable = (chart: { readonly sessions?: unknown }): object => ({
  diagnoses,
  ...chart,
  ...(Array.isArray(chart.sessions)
    ? { sessions: chart.sessions.map((session: object) => ({ placeOfService: '12', ...session })) }
    : {}),
})

/** All that is said of some charts, with what a claim must carry unless they say otherwise. */
export const reviewOf = (
  charts: ReadonlyArray<object>,
  policies: ReadonlyArray<PolicyHistory> = [counting()],
  moment: Moment = 'claim',
  staff?: ReadonlyArray<object>,
): Review => review(policies, '2026-12-31', moment)({ charts: charts.map(claimable), staff })

/** All that is said of the chart of one member; the staff stands beside its lists, where it is known. */
export const chartReviewOf = (
  given: object,
  policies?: ReadonlyArray<PolicyHistory>,
  moment?: Moment,
): ChartReview => {
  const { staff, ...chart }: { readonly staff?: ReadonlyArray<object> } = given
  const { charts, issues } = reviewOf([{ member, ...chart }], policies, moment, staff)
  const [first] = charts
  if (first === undefined || issues.length > 0) throw new Error('a test gives no chart')
  return first
}

/** A line in a few words: its sessions, which side of `These` it is, units of those documented, and what is open. */
const lineInWords = ({ sessions, outcome }: LineReview): string => {
  const open = T.isRight(outcome) ? [] : outcome.left.map(({ rule }) => rule)
  const units = T.isLeft(outcome) ? [] : [outcome.right.units, outcome.right.documentedUnits]
  return [sessions.join('+'), units.join('/'), [...new Set(open)].join(', ')].join(': ')
}

/** The lines of a chart in a few words. */
export const linesInWords = (
  chart: object,
  policies?: ReadonlyArray<PolicyHistory>,
  moment?: Moment,
): ReadonlyArray<string> => chartReviewOf(chart, policies, moment).lines.map(lineInWords)
