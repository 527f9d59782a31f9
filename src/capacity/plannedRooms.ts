import * as E from 'fp-ts/Either'
import { plannedAmount } from '../ledger/plannedAmount.js'
import type { PlannedAmount } from '../ledger/plannedUses.js'
import { stated } from '../policy/stated.js'
import type { RecordId } from '../record/RecordId.js'
import { decidedBy } from '../rule/decidedBy.js'
import { plannedServices } from '../rule/plannedServices.js'
import type { FindingPolicy } from '../rule/RuleFinding.js'
import { bindingEditions, type Editions } from '../subject/Editions.js'
import type { Proposal } from './Proposal.js'
import { roomFor, untoldRoom, type Room } from './Room.js'
import { unitsThatFit } from './unitsThatFit.js'

/** What a plan names for the day of a proposed session, and whose edition asks that units be within that. */
export interface NamedAmount {
  readonly policy: FindingPolicy
  readonly plan: RecordId
  readonly amount: PlannedAmount
}

/** What the amount of a plan leaves of a day. */
export interface PlannedRoom {
  readonly room: Room
  /** Absent where no plan names the service, or it is not known which does, or how much. */
  readonly named: NamedAmount | undefined
}

/**
 * How many whole units of a proposed session the amount of its plan lets in, by each value of payer and agency that asks
 * for it: what all sessions of the plan's day, week, month, year or of the plan leave, so that no later one is pushed out.
 * None where no plan names the service.
 */
export const plannedRooms = (
  editions: Editions,
): ReadonlyArray<(proposal: Proposal) => PlannedRoom> =>
  bindingEditions(editions).flatMap((asking) =>
    stated(asking.edition.planTerms?.unitsWithinPlannedAmount).map(({ value }) => {
      const amountOf = plannedAmount(value.weekBegins)
      const { policy } = decidedBy({ policy: asking })
      return ({ serviceDate, subject }: Proposal): PlannedRoom => {
        const found = plannedServices({ ...subject, serviceDate })
        if (E.isLeft(found)) {
          const { left } = found
          return withoutName(left.outcome === 'notMet' ? roomFor(0) : untoldRoom(left.missing))
        }
        const { services, effective, plan } = found.right
        const { code, format } = subject.session
        const amount = amountOf({ code, services, format: format?.kind, effective })(serviceDate)
        if (E.isLeft(amount)) return withoutName(untoldRoom(amount.left))
        const named = { policy, plan: plan.id, amount: amount.right }
        return { named, room: roomWithin(named, { serviceDate, subject }) }
      }
    }),
  )

const withoutName = (room: Room): PlannedRoom => ({ room, named: undefined })

const roomWithin = (
  { amount }: NamedAmount,
  { serviceDate, subject }: Pick<Proposal, 'serviceDate' | 'subject'>,
): Room => {
  const { used, isComplete } = subject.plannedUse(amount, serviceDate)
  const left = Math.max(0, amount.maximum - used)
  const units = unitsThatFit(amount.measure, left, subject.editions)
  if (units === 'untold') return untoldRoom(['policy.units.rounding'])
  // A plan that is not known may be the one in effect, and name more.
  const most = subject.arePlansComplete ? units : Infinity
  const least = isComplete ? units : 0
  const missing = [
    ...(subject.arePlansComplete ? [] : ['plans']),
    ...(isComplete ? [] : ['sessions']),
  ]
  return { units: { least, most }, missing }
}
