import { asClaimed } from '../../src/claim/asClaimed.js'
import { reckonChart } from '../../src/claim/reckonChart.js'
import { CapacityRequest } from '../../src/capacity/CapacityRequest.js'
import { proposalsIn, type Proposal } from '../../src/capacity/Proposal.js'
import { proposedSessions } from '../../src/capacity/proposedSessions.js'
import { unitsSoFar } from '../../src/capacity/unitsSoFar.js'
import type { PolicyHistory } from '../../src/policy/PolicyHistory.js'
import { chartDraws } from '../../src/subject/chartDraws.js'
import { chartSubjects } from '../../src/subject/chartSubjects.js'
import { chooseEditions } from '../../src/subject/chooseEditions.js'
import { policiesOf } from '../../src/subject/Policies.js'
import { placeChart } from '../../src/subject/placeChart.js'
import { chartOf, counting, day } from '../subject/chartOf.js'
import { given } from '../units/given.js'

/** What some sessions of a chart leave, and sessions that are proposed beside them. */
export const proposedIn = (
  fields: object = {},
  policies: ReadonlyArray<PolicyHistory> = [counting()],
) => {
  const asOf = day('2026-12-31')
  const chart = chartOf({ sessions: [], ...fields })
  const choose = chooseEditions(policiesOf(policies))
  const placed = placeChart(choose, true)(chart)
  const surroundings = { asOf, staff: undefined }
  const reckoning = reckonChart(policiesOf(policies), surroundings, true)(chart, placed)(placed)
  const claimedAs = asClaimed(reckoning.limitUse)
  const subjects = chartSubjects(surroundings)(chart, placed, reckoning, claimedAs)
  const propose = proposalsIn(choose, surroundings, chart, reckoning)
  return {
    reckoning,
    subjects,
    soFar: unitsSoFar(reckoning),
    draws: chartDraws(asOf)(chart, reckoning, claimedAs(subjects)),
    /** On 2 March 2026, unless it says otherwise. */
    on: (request: object = {}): Proposal => {
      const asked = given(CapacityRequest)({ serviceDate: '2026-03-02', ...request })
      const [first] = propose(proposedSessions(asked, [asked.serviceDate]))
      if (first === undefined) throw new Error('a test proposes nothing')
      return first
    },
    propose,
  }
}
