import * as E from 'fp-ts/Either'
import * as T from 'fp-ts/These'
import { decode } from '../codec/decode.js'
import type { DecodeIssue, DecodeIssues } from '../codec/DecodeIssue.js'
import { pollution } from '../codec/pollution.js'
import type { PolicyHistory } from '../policy/PolicyHistory.js'
import { readPolicies } from '../policy/readPolicies.js'
import { decodeChart } from '../record/decodeChart.js'
import { policiesOf } from '../subject/Policies.js'
import { CalendarDate } from '../time/CalendarDate.js'
import type { Capacity } from './Capacity.js'
import { CapacityRequest } from './CapacityRequest.js'
import { chartCapacity, type ChartCapacity } from './chartCapacity.js'
import { ruleNameFaults } from '../claim/ruleNameFaults.js'

/**
 * What of H2014 may still be rendered for a member on a day: how far limits and authorizations are used and reserved,
 * what is left, the most units that a new session may have, and the first day with room for more.
 *
 * - What took place counts as used, and what is planned as reserved, also what is not supported yet. The new session
 *   comes after what is billed and all others of its day, and may push out no later one.
 * - Beyond a limit where an authorization is needed it allows what an authorization bears; `unitsIfAuthorized` is what it
 *   would allow if all were authorized.
 * - What it allows passes `unitsAreWithinDailyLimit`, `unitsAreWithinPeriodLimit`, `unitsAreWithinPlannedAmount`,
 *   `unitsAreWithinAuthorization`, `memberIsNotInStay`, and of `otherServiceIsNotExcluded` what denies on the same day, at
 *   the moment `schedule`; one unit more does not. Of any 24 hours it allows what passes at
 *   whatever hour, and of minutes what passes where each unit is whole. Other rules are not asked.
 * - Where something is not known that decides, the answer is `undetermined`, never a larger number.
 *
 * The arguments are read anew, so that any value is safe. Left: what of the day, the request or the member could not be
 * read. What else could not be read is left out and in `issues`.
 *
 * @example
 * import { either as E } from 'fp-ts'
 * import { remaining } from 'h2014'
 * import { texasMedicaid } from 'h2014/payers'
 *
 * const capacity = remaining([texasMedicaid], '2016-12-05')({
 *   member: {
 *     id: 'member-1',
 *     birthDate: '1980-01-01',
 *     coverages: [{ payer: 'texas-medicaid', from: '2016-01-01' }],
 *   },
 *   authorizations: [],
 *   sessions: [],
 * })({ serviceDate: '2016-12-06' })
 * console.log(E.isRight(capacity) && capacity.right.units) // => 16
 */
export const remaining = (
  policies: ReadonlyArray<PolicyHistory>,
  asOf: string,
): ((chart: unknown) => (request: unknown) => E.Either<DecodeIssues, Capacity>) => {
  const { histories, issues } = readPolicies(policies, ruleNameFaults)
  const ofPolicies = issues.map(under('policies'))
  const day = issuesUnder('asOf', decode(CalendarDate)(asOf))
  const capacityOf = E.map((date: CalendarDate) => chartCapacity(policiesOf(histories), date))(day)
  return (chart) => {
    const read = decodeChart(chart)
    // Asked after each reading, by which a hostile getter could have done it; nothing of the caller's runs from there on.
    const polluted = pollution()
    if (polluted !== undefined) return () => E.left([polluted])
    if (T.isLeft(read)) {
      const unread = E.left(issuesIn('chart', read.left))
      return () => (E.isLeft(capacityOf) ? capacityOf : unread)
    }
    const ofChart = T.isBoth(read) ? read.left.map(under('chart')) : []
    const capacityIn = E.map((of: ReturnType<typeof chartCapacity>) => of(read.right))(capacityOf)
    return (request) => {
      const asked = issuesUnder('request', decode(CapacityRequest)(request))
      const pollutedSince = pollution()
      if (pollutedSince !== undefined) return E.left([pollutedSince])
      return E.map((capacity: ChartCapacity): Capacity => ({
        ...capacity,
        issues: [...ofPolicies, ...ofChart],
      }))(E.flatMap(capacityIn, (of) => E.flatMap(asked, of)))
    }
  }
}

const issuesUnder = <A>(name: string, read: E.Either<DecodeIssues, A>): E.Either<DecodeIssues, A> =>
  E.mapLeft((issues: DecodeIssues) => issuesIn(name, issues))(read)

const issuesIn = (name: string, [first, ...rest]: DecodeIssues): DecodeIssues => [
  under(name)(first),
  ...rest.map(under(name)),
]

const under =
  (name: string) =>
  (issue: DecodeIssue): DecodeIssue => ({ ...issue, path: [name, ...issue.path] })
