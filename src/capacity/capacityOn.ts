import type { ChartDraws } from '../subject/chartDraws.js'
import type { RecordId } from '../record/RecordId.js'
import type { Editions } from '../subject/Editions.js'
import type { PolicyChoice } from '../subject/choosePolicy.js'
import type { TrialOutcome } from '../subject/trialDraw.js'
import { authorizationTrial, type AuthorizationTrial } from './authorizationTrial.js'
import { excludedStay } from './excludedStay.js'
import { limitRoom } from './limitRoom.js'
import type { Proposal } from './Proposal.js'
import { boundless, narrowest, roomFor, untoldRoom, type Room } from './Room.js'
import { roomByTrial } from './roomByTrial.js'
import { statedLimits } from '../rule/statedLimits.js'
import type { UnitsSoFar } from './unitsSoFar.js'

/** What bounds a proposed session. */
export interface CapacityOn {
  /** By policy in effect, stays, limits and authorizations together. */
  readonly room: () => Room
  /** By all these as if everything were authorized. */
  readonly roomIfAuthorized: Room
  /** The stay on its day in which payer or agency pay for nothing. */
  readonly stay: RecordId | undefined
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
  const known = new Map<Editions, ReadonlyArray<(proposal: Proposal) => Room>>()
  const roomsIn = (editions: Editions) => {
    const rooms =
      known.get(editions) ??
      statedLimits(editions)
        .filter(({ limit }) => limit.beyond === 'deny')
        .map((stated) => limitRoom(stated, soFar))
    known.set(editions, rooms)
    return rooms
  }
  return (proposal) => {
    const { policy, editions } = proposal.subject
    const authorized = authorizedFor(proposal)
    const { stay, room: roomByStay } = stayOn(proposal)
    const withinLimits = narrowest([
      roomByPolicy(policy),
      roomInLife(proposal),
      roomByStay,
      ...roomsIn(editions).map((roomIn) => roomIn(proposal)),
    ])
    const { least, most } = withinLimits.units
    return {
      authorized,
      stay,
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

/** After the day of death nothing is rendered. */
const roomInLife = ({ subject: { member, serviceDate } }: Proposal): Room =>
  member.diedOn !== undefined && serviceDate !== undefined && member.diedOn < serviceDate
    ? roomFor(0)
    : boundless

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
