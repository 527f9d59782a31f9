import type { LimitUses } from '../ledger/limitUses.js'
import { isByProvider } from '../ledger/rowName.js'
import type { LimitCapacity } from './Capacity.js'
import { limitRoom } from './limitRoom.js'
import type { LimitStanding } from '../claim/LimitStanding.js'
import type { Proposal } from './Proposal.js'
import { unitsOfRoom } from './Room.js'
import { standingOf } from '../claim/standingOf.js'
import { countedBy } from '../rule/countedBy.js'
import { statedLimits, type StatedLimit } from '../rule/statedLimits.js'
import type { UnitsSoFar } from './unitsSoFar.js'

/** How the limits stand that are about a proposed session, or may be, each in the window that holds its day. */
export const limitCapacities = (
  proposal: Proposal,
  soFar: UnitsSoFar,
  rendered: LimitUses,
): ReadonlyArray<LimitCapacity> =>
  statedLimits(proposal.subject.editions).flatMap((stated) => {
    const all = standingFor(stated, proposal, soFar.limitUse)
    const done = standingFor(stated, proposal, rendered)
    if (all === undefined || done === undefined) return []
    return [
      {
        ...all,
        ...divided(all, done),
        units: unitsOfRoom(limitRoom(stated, soFar)(proposal)),
      },
    ]
  })

/** Absent where the limit is not about the session, and where its window is not known or not whose it is. */
const standingFor = (
  stated: StatedLimit,
  { serviceDate, subject }: Proposal,
  limitUse: LimitUses,
): LimitStanding | undefined => {
  const { limit, counts } = stated
  const { session } = subject
  const isEachAlone = isByProvider(limit.scope)
  const renderingProvider = isEachAlone ? session.renderingProvider : undefined
  if (isEachAlone && renderingProvider === undefined) return undefined
  if (counts(countedBy(subject, serviceDate)) === false) return undefined
  const use = limitUse(limit, serviceDate, renderingProvider)
  return use.hasWindow ? standingOf(stated, use, renderingProvider) : undefined
}

const divided = (
  { used: all }: LimitStanding,
  { used: done }: LimitStanding,
): Pick<LimitCapacity, 'used' | 'reserved'> => {
  if (done === 'undetermined') return { used: done, reserved: done }
  if (all === 'undetermined') return { used: done, reserved: all }
  // The fullest 24 hours without planned sessions may be others, and fuller.
  const used = Math.min(all, done)
  return { used, reserved: all - used }
}
