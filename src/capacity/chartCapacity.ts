import * as E from 'fp-ts/Either'
import type { DecodeIssues } from '../codec/DecodeIssue.js'
import { chartAsOf } from '../subject/chartAsOf.js'
import { chartDraws } from '../subject/chartDraws.js'
import { chartSubjects, type Surroundings } from '../subject/chartSubjects.js'
import { chooseEditions } from '../subject/chooseEditions.js'
import { placeChart } from '../subject/placeChart.js'
import type { Policies } from '../subject/Policies.js'
import type { Chart } from '../record/Chart.js'
import type { CalendarDate } from '../time/CalendarDate.js'
import { asClaimed } from '../claim/asClaimed.js'
import { reckonChart } from '../claim/reckonChart.js'
import { authorizationCapacities } from './authorizationCapacities.js'
import type { Capacity } from './Capacity.js'
import { capacityOn } from './capacityOn.js'
import type { CapacityRequest } from './CapacityRequest.js'
import { daysLookedAt, firstDayWith } from './firstDayWith.js'
import { limitCapacities } from './limitCapacities.js'
import { plannedCapacities } from './plannedCapacities.js'
import { plannedOutside } from './plannedOutside.js'
import { proposalsIn, type Proposal } from './Proposal.js'
import { proposedSessions } from './proposedSessions.js'
import { unitsOfRoom } from './Room.js'
import { unitsSoFar } from './unitsSoFar.js'

/** What may still be rendered, of a chart that was read. */
export type ChartCapacity = Omit<Capacity, 'issues'>

/**
 * What may still be rendered for a member on a day. All sessions that took place or are planned count, also those of
 * which a review says that they are not supported yet.
 */
export const chartCapacity = (
  policies: Policies,
  asOf: CalendarDate,
): ((chart: Chart) => (request: CapacityRequest) => E.Either<DecodeIssues, ChartCapacity>) => {
  const choose = chooseEditions(policies)
  const surroundings: Surroundings = { asOf, staff: undefined }
  const place = placeChart(choose, true)
  const subjectsOf = chartSubjects(surroundings)
  const reckonIn = reckonChart(policies, surroundings, true)
  const asSigned = chartAsOf(asOf)
  return (given) => {
    const chart = asSigned(given)
    const placed = place(chart)
    const reckon = reckonIn(chart, placed)
    const reckoning = reckon(placed)
    const rendered = reckon(placed.filter(({ session }) => session.status !== 'planned'))
    const claimedAs = asClaimed(reckoning.limitUse)
    const subjects = subjectsOf(chart, placed, reckoning, claimedAs)
    const draws = chartDraws(asOf)(chart, reckoning, claimedAs(subjects))
    const soFar = unitsSoFar(reckoning)
    const propose = proposalsIn(choose, surroundings, chart, reckoning)
    const outside = plannedOutside(subjects)
    return (request) => {
      const { serviceDate, units } = request
      const days = units === undefined ? [serviceDate] : daysLookedAt(serviceDate)
      const proposals = propose(proposedSessions(request, days))
      const capacityOf = capacityOn(soFar, draws)
      return E.map((first: Proposal): ChartCapacity => {
        const { room, roomIfAuthorized, stay, beside, authorized } = capacityOf(first)
        const found = room()
        return {
          member: chart.member.id,
          asOf,
          serviceDate,
          ...policyOf(first),
          limits: limitCapacities(first, soFar, rendered.limitUse),
          plannedAmounts: plannedCapacities(first, rendered.plannedUse),
          authorizations: authorizationCapacities(draws, first, authorized.choice),
          isAuthorizationNeeded: authorized.isNeeded,
          ...(stay === undefined ? {} : { stay }),
          ...(beside.length === 0 ? {} : { beside }),
          units: unitsOfRoom(found),
          unitsIfAuthorized: unitsOfRoom(roomIfAuthorized),
          missing: found.missing,
          ...(units === undefined ? {} : { firstDay: firstDayWith(units, capacityOf)(proposals) }),
          outside,
        }
      })(E.fromNullable(NOT_PLACED)(proposals[0]))
    }
  }
}

/** For the compiler alone: each day gives a proposal. */
const NOT_PLACED: DecodeIssues = [{ path: ['serviceDate'], kind: 'form', expected: 'CalendarDate' }]

const policyOf = ({ subject: { policy } }: Proposal): Pick<Capacity, 'policy'> => {
  if (policy.kind !== 'chosen') return {}
  const { history, edition } = policy.policy
  return { policy: { payer: history.payer, edition: edition.edition, kind: history.kind } }
}
