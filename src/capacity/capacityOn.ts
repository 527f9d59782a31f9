import type { ChartDraws } from '../subject/chartDraws.js'
import type { RecordId } from '../record/RecordId.js'
import type { Editions } from '../subject/Editions.js'
import type { PolicyChoice } from '../subject/choosePolicy.js'
import type { TrialOutcome } from '../subject/trialDraw.js'
import { authorizationTrial, type AuthorizationTrial } from './authorizationTrial.js'
import { excludedStay } from './excludedStay.js'
import { limitRoom } from './limitRoom.js'
import { plannedRooms } from './plannedRooms.js'
import type { Proposal } from './Proposal.js'
import { boundless, narrowest, roomFor, untoldRoom, type Room } from './Room.js'
import { roomByTrial } from './roomByTrial.js'
import { roomsBesideOthers } from './roomsBesideOthers.js'
import { onceForEach } from '../rule/onceForEach.js'
import { statedLimits } from '../rule/statedLimits.js'
import type { UnitsSoFar } from './unitsSoFar.js'

/** What bounds a proposed session. */
export interface CapacityOn {
  /** By policy in effect, stays, other services, limits, the plan and authorizations together. */
  readonly room: () => Room
  /** By all these as if everything were authorized. */
  readonly roomIfAuthorized: Room
  /** The stay on its day in which payer or agency pay for nothing. */
  readonly stay: RecordId | undefined
  /** The sessions of other codes on its day beside which payer or agency pay nothing, some of them, in order. */
  readonly beside: ReadonlyArray<RecordId>
  /** Whether so many units fit; cheaper than to ask how many do. */
  readonly attempt: (units: number) => TrialOutcome['fate']
  readonly authorized: AuthorizationTrial
}

/** More units than any authorization has. */
const MORE = 1_000_000_000

/** Bounds proposed sessions of a chart by what its sessions leave of limits and authorizations. */
export const capacityOn = (
  soFar: UnitsSoFar,
  draws: ChartDraws,
): ((proposal: Proposal) => CapacityOn) => {
  const authorizedFor = authorizationTrial(soFar, draws)
  const stayOn = excludedStay()
  const boundsIn = onceForEach((editions: Editions) => ({
    limits: statedLimits(editions)
      .filter(({ limit }) => limit.beyond === 'deny')
      .map((stated) => limitRoom(stated, soFar)),
    planned: plannedRooms(editions),
    besides: roomsBesideOthers(editions),
  }))
  return (proposal) => {
    const { policy, editions } = proposal.subject
    const authorized = authorizedFor(proposal)
    const { stay, room: roomByStay } = stayOn(proposal)
    const { limits, planned, besides } = boundsIn(editions)
    const others = besides.map((roomIn) => roomIn(proposal))
    const withinLimits = narrowest([
      roomByPolicy(policy),
      roomInLife(proposal),
      roomByStay,
      ...others.map(({ room }) => room),
      ...limits.map((roomIn) => roomIn(proposal)),
      ...planned.map((roomIn) => roomIn(proposal).room),
    ])
    const { least, most } = withinLimits.units
    return {
      authorized,
      stay,
      beside: [...new Set(others.flatMap(({ sessions }) => sessions))].sort(),
      roomIfAuthorized: withinLimits,
      room: () =>
        most === 0
          ? withinLimits
          : narrowest([withinLimits, roomByTrial(authorized.attempt, Math.min(most, MORE))]),
      attempt: (units) => {
        if (units > most) return 'beyond'
        const { fate } = authorized.attempt(units)
        return fate === 'within' && units > least ? 'untold' : fate
      },
    }
  }
}

/** Before the day of birth and after that of death nothing is rendered. */
const roomInLife = ({ subject: { member, serviceDate } }: Proposal): Room => {
  if (serviceDate === undefined) return boundless
  const { birthDate = serviceDate, diedOn = serviceDate } = member
  return serviceDate < birthDate || diedOn < serviceDate ? roomFor(0) : boundless
}

/** Where no payer covers the day nothing is paid; where it is not known by what it is judged, nothing can be told. */
const roomByPolicy = (policy: PolicyChoice): Room => {
  switch (policy.kind) {
    case 'chosen':
      return boundless
    case 'notCovered':
      return roomFor(0)
    case 'payerUnknown':
      return untoldRoom(['policy'])
    case 'noEdition':
      return untoldRoom(['policy.editions'])
    case 'coverageUnknown':
    case 'noServiceDate':
      return untoldRoom(['member.coverages'])
  }
}
