import type { PlannedUses } from '../ledger/plannedUses.js'
import type { PlannedCapacity } from './Capacity.js'
import { plannedRooms } from './plannedRooms.js'
import type { Proposal } from './Proposal.js'
import { unitsOfRoom } from './Room.js'

/** How the amounts stand that plans name for the day of a proposed session, where payer or agency hold units to them. */
export const plannedCapacities = (
  proposal: Proposal,
  rendered: PlannedUses,
): ReadonlyArray<PlannedCapacity> => {
  const { serviceDate, subject } = proposal
  return plannedRooms(subject.editions).flatMap((roomIn) => {
    const { named, room } = roomIn(proposal)
    if (named === undefined) return []
    const { policy, plan, amount } = named
    const { code, formats, days, measure, maximum } = amount
    const all = subject.plannedUse(amount, serviceDate)
    const done = rendered(amount, serviceDate)
    const isKnown = all.isComplete && done.isComplete
    return [
      {
        policy,
        plan,
        code,
        ...(formats === undefined ? {} : { formats: [...formats] }),
        ...days,
        measure,
        maximum,
        used: done.isComplete ? done.used : 'undetermined',
        reserved: isKnown ? all.used - done.used : 'undetermined',
        left: all.isComplete ? Math.max(0, maximum - all.used) : 'undetermined',
        units: unitsOfRoom(room),
      },
    ]
  })
}
